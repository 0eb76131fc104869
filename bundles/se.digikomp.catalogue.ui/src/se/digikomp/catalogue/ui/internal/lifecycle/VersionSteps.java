package se.digikomp.catalogue.ui.internal.lifecycle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import se.digikomp.catalogue.CatalogueException;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.ui.internal.OpenModel;
import se.digikomp.catalogue.ui.internal.Person;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.questionnaire.QuestionnaireEditor;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.session.Publication;
import se.digikomp.session.Session;
import se.digikomp.store.PublishedVersions.Published;
import se.digikomp.ui.FailureDialog;

/** The steps of a version's life in the running program: what is unsaved is saved first, and the editor shows the outcome. */
public final class VersionSteps implements Steps {

    private final QuestionnaireEditor editor;
    private final Editing editing;
    private final QuestionnaireVersion version;
    private final Session session;

    /** The steps of the version an editor has opened, kept by a session. */
    public VersionSteps(QuestionnaireEditor editor, Editing editing, QuestionnaireVersion version, Session session) {
        this.editor = editor;
        this.editing = editing;
        this.version = version;
        this.session = session;
    }

    @Override
    public Locale reader() {
        return editing.reader();
    }

    @Override
    public Record record() {
        String identity = version.getId();
        List<String> problems = session.models().problems().stream()
                .filter(problem -> problem.identity().equals(identity))
                .map(problem -> problem.message(reader())).toList();
        Optional<Published> kept = session.store().published().find(version.getQuestionnaire().getId(),
                version.getVersion());
        return new Record(kept, problems);
    }

    @Override
    public void take(Step step) {
        switch (step) {
            case REVIEW -> move(publication -> publication.requestReview(version));
            case BACK -> move(publication -> publication.backToDraft(version));
            case PUBLISH -> publish();
            case RETIRE -> retire();
            case DRAFT -> startDraft();
        }
    }

    private void publish() {
        List<Problem> warnings = editing.findings().all().stream()
                .filter(problem -> problem.severity() == Severity.WARNING).toList();
        PublishDialog dialog = new PublishDialog(shell(), version, session.publication().blockers(version), warnings,
                reader());
        boolean confirmed = dialog.open() == Window.OK;
        dialog.chosen().ifPresent(problem -> editor.reveal(problem.identity(), problem.code()));
        if (confirmed) {
            Person.remember(dialog.by());
            moved(publication -> publication.publish(version, dialog.by())).ifPresent(this::confirm);
        }
    }

    private void retire() {
        MessageDialog question = new MessageDialog(shell(), NLS.bind(Messages.Retire_title, version.getVersion()), null,
                Messages.Retire_question, MessageDialog.QUESTION, 1, Messages.Retire_yes, Messages.Dialog_cancel);
        if (question.open() == 0) {
            move(publication -> publication.retire(version));
        }
    }

    private void startDraft() {
        Editing.open(editing.catalogue().folder().resolve(editor.file().getName()), reader()).ifPresent(fresh -> {
            try {
                QuestionnaireVersion draft = session.publication().newDraft((QuestionnaireVersion) fresh.root());
                editor.file().getProject().refreshLocal(1, null);
                OpenModel.open(editor.getSite().getPage(), draft.eResource().getURI().lastSegment(), "");
            } catch (CatalogueException | CoreException e) {
                FailureDialog.show(shell(), e);
            }
        });
    }

    private void confirm(Published kept) {
        MessageDialog.openInformation(shell(), NLS.bind(Messages.Published_title, version.getVersion()),
                NLS.bind(Messages.Published_message, version.getVersion(), kept.version().digest()));
    }

    private void move(Consumer<Publication> step) {
        moved(publication -> {
            step.accept(publication);
            return version;
        });
    }

    private <T> Optional<T> moved(Function<Publication, T> step) {
        if (!editor.isSaved()) {
            return Optional.empty();
        }
        try {
            T outcome = step.apply(session.publication());
            editor.written();
            return Optional.of(outcome);
        } catch (CatalogueException | IllegalStateException | CoreException e) {
            FailureDialog.show(shell(), e);
            return Optional.empty();
        }
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }
}
