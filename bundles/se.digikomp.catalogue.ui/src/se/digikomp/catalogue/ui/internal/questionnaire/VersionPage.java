package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.FieldsPage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;

/** One version at a glance: state, framework, scale, the sentence that opens all statements, notes. */
final class VersionPage extends FieldsPage {

    private final QuestionnaireVersion version;

    VersionPage(Editing editing, QuestionnaireVersion version) {
        super(Messages.Page_overview, editing);
        this.version = version;
    }

    @Override
    protected void fill(Fields into) {
        into.heading(Messages.Version_heading);
        into.shown(Messages.Field_questionnaire, () -> version.getQuestionnaire() == null ? ""
                : Wording.of(version.getQuestionnaire().getTitle(), editing().reader()));
        into.shown(Messages.Field_version, () -> version.getVersion() + " (" + version.getYear() + ")");
        into.shown(Messages.Field_state, () -> Names.of(version.getState()));
        into.shown(Messages.Field_basedOn, () -> version.getBasedOn() == null ? Messages.Version_first
                : NLS.bind(Messages.Navigator_version, version.getBasedOn().getVersion()));
        into.shown(Messages.Field_framework, () -> editing().label(version.getFramework()));
        into.heading(Messages.Version_respondent);
        into.line(Messages.Field_stemSv, () -> Wordings.in("sv", version.getStem()), words -> editing().type(version,
                QuestionnairePackage.Literals.QUESTIONNAIRE_VERSION__STEM, "sv", words));
        into.line(Messages.Field_stemEn, () -> Wordings.in("en", version.getStem()), words -> editing().type(version,
                QuestionnairePackage.Literals.QUESTIONNAIRE_VERSION__STEM, "en", words));
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

    private String scale(Scale scale) {
        return NLS.bind(Messages.Version_scale, new Object[] { scale.getSteps(),
                Wording.of(scale.getLow(), editing().reader()), Wording.of(scale.getHigh(), editing().reader()) });
    }
}
