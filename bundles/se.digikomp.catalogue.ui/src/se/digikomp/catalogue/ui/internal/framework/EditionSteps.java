package se.digikomp.catalogue.ui.internal.framework;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.catalogue.CatalogueException;
import se.digikomp.catalogue.Editions;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.StateLine;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.session.Session;
import se.digikomp.ui.FailureDialog;

/** What may follow for an edition of a framework, as buttons above its pages: adopting a draft, or a new edition. */
final class EditionSteps {

    private final FrameworkEditor editor;
    private final Editing editing;
    private final FrameworkVersion edition;
    private final Session session;

    EditionSteps(FrameworkEditor editor, Editing editing, FrameworkVersion edition, Session session) {
        this.editor = editor;
        this.editing = editing;
        this.edition = edition;
        this.session = session;
    }

    void show(Composite space) {
        boolean draft = editing.permission().allowed();
        StateLine.Choice choice = draft
                ? new StateLine.Choice(Messages.Edition_adopt, Messages.Edition_adoptHint, this::adopt)
                : new StateLine.Choice(Messages.Edition_new, Messages.Edition_newHint, this::begin);
        new StateLine(space, editing.label(edition), draft ? Messages.Mark_draft : Messages.Mark_adopted,
                List.of(choice));
    }

    private void adopt() {
        if (!editor.isSaved() || isBlocked(Editions.blockers(edition))
                || new MessageDialog(editor.getSite().getShell(), Messages.Edition_adoptTitle, null,
                        NLS.bind(Messages.Edition_adoptQuestion, edition.getVersion()), MessageDialog.QUESTION, 1,
                        Messages.Edition_adoptYes, Messages.Dialog_cancel).open() != 0) {
            return;
        }
        try {
            session.publication().adopt(edition);
            editor.written();
        } catch (CatalogueException | CoreException e) {
            FailureDialog.show(editor.getSite().getShell(), e);
        }
    }

    private boolean isBlocked(List<Problem> blockers) {
        if (!blockers.isEmpty()) {
            MessageDialog.openInformation(editor.getSite().getShell(), Messages.Edition_adoptTitle,
                    Messages.Edition_adoptBlocked + "\n\n" + blockers.stream().limit(8)
                            .map(problem -> "• " + problem.message(editing.reader()))
                            .collect(Collectors.joining("\n")));
        }
        return !blockers.isEmpty();
    }

    private void begin() {
        Editing.open(editing.catalogue().folder().resolve(editor.file().getName()), editing.reader())
                .ifPresent(fresh -> NewEdition.begin(editor.getSite().getWorkbenchWindow(),
                        (FrameworkVersion) fresh.root(), fresh.catalogue().frameworks(), session));
    }
}
