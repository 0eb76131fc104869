package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.stream.Collectors;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.FieldsPage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.questionnaire.model.Questionnaire;
import se.digikomp.questionnaire.model.QuestionnairePackage;

/** What holds for a questionnaire in all its versions. */
final class QuestionnairePage extends FieldsPage {

    private final Questionnaire questionnaire;

    QuestionnairePage(Editing editing, Questionnaire questionnaire) {
        super(Messages.Page_overview, editing);
        this.questionnaire = questionnaire;
    }

    @Override
    protected void fill(Fields into) {
        into.heading(Messages.Questionnaire_heading);
        into.line(Messages.Field_titleSv, () -> Wordings.in("sv", questionnaire.getTitle()), words -> editing()
                .type(questionnaire, QuestionnairePackage.Literals.QUESTIONNAIRE__TITLE, "sv", words));
        into.line(Messages.Field_titleEn, () -> Wordings.in("en", questionnaire.getTitle()), words -> editing()
                .type(questionnaire, QuestionnairePackage.Literals.QUESTIONNAIRE__TITLE, "en", words));
        into.line(Messages.Field_owner, () -> Wordings.orEmpty(questionnaire.getOwner()),
                words -> editing().type(questionnaire, QuestionnairePackage.Literals.QUESTIONNAIRE__OWNER, words));
        into.lines(Messages.Field_noteSv, () -> Wordings.in("sv", questionnaire.getNote()), words -> editing()
                .type(questionnaire, QuestionnairePackage.Literals.QUESTIONNAIRE__NOTE, "sv", words));
        into.lines(Messages.Field_noteEn, () -> Wordings.in("en", questionnaire.getNote()), words -> editing()
                .type(questionnaire, QuestionnairePackage.Literals.QUESTIONNAIRE__NOTE, "en", words));
        into.shown(Messages.Field_versions, () -> editing().catalogue().versions(questionnaire).stream()
                .map(version -> version.getVersion() + " (" + version.getYear() + ", "
                        + Names.of(version.getState()) + ")")
                .collect(Collectors.joining("\n")));
    }
}
