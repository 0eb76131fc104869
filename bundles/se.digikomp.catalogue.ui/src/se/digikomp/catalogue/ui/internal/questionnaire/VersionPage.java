package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import se.digikomp.catalogue.FrameworkChange;
import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.OpenModel;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.FieldsPage;
import se.digikomp.catalogue.ui.internal.editor.PickDialog;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;

/** One version at a glance: state, framework, scale, the sentence that opens all statements, notes. */
final class VersionPage extends FieldsPage {

    private final QuestionnaireVersion version;
    private final VersionEdits edits;
    private final IWorkbenchPage page;

    VersionPage(Editing editing, QuestionnaireVersion version, IWorkbenchPage page) {
        super(Messages.Page_overview, editing);
        this.version = version;
        this.edits = new VersionEdits(editing, version);
        this.page = page;
    }

    @Override
    protected void fill(Fields into) {
        into.heading(Messages.Version_heading);
        into.picked(Messages.Field_questionnaire, this::questionnaire, Messages.Version_openQuestionnaire, this::open);
        into.shown(Messages.Field_owner, () -> version.getQuestionnaire() == null ? ""
                : Wordings.orEmpty(version.getQuestionnaire().getOwner()));
        into.shown(Messages.Field_version, version::getVersion);
        into.line(Messages.Field_year, () -> Integer.toString(version.getYear()), edits::year);
        into.shown(Messages.Field_state, () -> Names.of(version.getState()));
        into.shown(Messages.Field_basedOn, () -> version.getBasedOn() == null ? Messages.Version_first
                : NLS.bind(Messages.Navigator_version, version.getBasedOn().getVersion()));
        into.picked(Messages.Field_framework, () -> editing().label(version.getFramework()), Messages.Field_pick,
                () -> chooseFramework(into.space().getShell()));
        into.picked(Messages.Field_languages, edits::languages, Messages.Field_pick,
                () -> PickDialog.open(into.space().getShell(), Messages.Field_languages, edits.languagesToChooseFrom(),
                        Languages.of(version), edits::language).ifPresent(edits::offerIn));
        into.heading(Messages.Version_respondent);
        Languages.of(version).forEach(language -> into.line(
                NLS.bind(Messages.Grid_language, Messages.Field_stem, edits.language(language)),
                () -> Wordings.in(language, version.getStem()), words -> editing().type(version,
                        QuestionnairePackage.Literals.QUESTIONNAIRE_VERSION__STEM, language, words)));
        into.shown(Messages.Field_scale, () -> version.getScales().stream().map(this::scale)
                .collect(Collectors.joining("\n")));
        into.shown(Messages.Field_themes, () -> Names.of(List.copyOf(version.getThemes()), editing().reader()));
        into.shown(Messages.Field_contents, () -> NLS.bind(Messages.Version_contents,
                version.getStatements().size(), version.getBackgroundQuestions().size()));
        into.heading(Messages.Version_notes);
        into.lines(Messages.Field_noteSv, () -> Wordings.in("sv", version.getNote()), words -> editing().type(version,
                QuestionnairePackage.Literals.QUESTIONNAIRE_VERSION__NOTE, "sv", words));
        into.lines(Messages.Field_noteEn, () -> Wordings.in("en", version.getNote()), words -> editing().type(version,
                QuestionnairePackage.Literals.QUESTIONNAIRE_VERSION__NOTE, "en", words));
        into.shown(Messages.Field_about, () -> version.getQuestionnaire() == null ? ""
                : Wording.of(version.getQuestionnaire().getNote(), editing().reader()));
    }

    private String questionnaire() {
        return version.getQuestionnaire() == null ? ""
                : Wording.of(version.getQuestionnaire().getTitle(), editing().reader());
    }

    private void open() {
        if (version.getQuestionnaire() != null && version.getQuestionnaire().eResource() != null) {
            OpenModel.open(page, version.getQuestionnaire().eResource().getURI().lastSegment(), "");
        }
    }

    private void chooseFramework(Shell shell) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
                LabelProvider.createTextProvider(edition -> editing().label((EObject) edition)));
        dialog.setTitle(Messages.Field_framework);
        dialog.setMessage(Messages.Framework_message);
        dialog.setElements(editing().catalogue().frameworks().toArray());
        dialog.setInitialSelections(version.getFramework());
        dialog.setHelpAvailable(false);
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof FrameworkVersion chosen
                && chosen != version.getFramework()) {
            FrameworkChange change = edits.following(chosen);
            if (change.left().isEmpty() || confirmed(shell, change)) {
                edits.follow(change);
            }
        }
    }

    private boolean confirmed(Shell shell, FrameworkChange change) {
        String codes = change.left().stream().map(Statement::getCode).collect(Collectors.joining(", "));
        return new MessageDialog(shell, Messages.Field_framework, null,
                NLS.bind(Messages.Framework_left,
                        new Object[] { editing().label(change.framework()), change.left().size(), codes }),
                MessageDialog.QUESTION, 0, Messages.Framework_yes, Messages.Dialog_cancel).open() == 0;
    }

    private String scale(Scale scale) {
        return NLS.bind(Messages.Version_scale, new Object[] { scale.getSteps(),
                Wording.of(scale.getLow(), editing().reader()), Wording.of(scale.getHigh(), editing().reader()) });
    }
}
