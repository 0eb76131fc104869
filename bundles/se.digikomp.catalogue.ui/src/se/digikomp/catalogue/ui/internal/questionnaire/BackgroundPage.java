package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.TablePage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** The background questions of a version with their alternatives. */
final class BackgroundPage extends TablePage<BackgroundQuestion> {

    private final QuestionnaireVersion version;

    BackgroundPage(Editing editing, QuestionnaireVersion version) {
        super(Messages.Page_background, editing);
        this.version = version;
    }

    @Override
    protected List<BackgroundQuestion> rows() {
        return version.getBackgroundQuestions();
    }

    @Override
    protected void columns(TableViewer into) {
        Tables.<BackgroundQuestion>column(into, Messages.Field_code, 8, BackgroundQuestion::getCode);
        Tables.<BackgroundQuestion>column(into, Messages.Field_question, 35,
                row -> Wording.of(row.getQuestion(), editing().reader()));
        Tables.<BackgroundQuestion>column(into, Messages.Field_kind, 12, row -> Names.of(row.getKind()));
        Tables.<BackgroundQuestion>column(into, Messages.Field_options, 45, row -> options(row, ", "));
    }

    @Override
    protected void details(Fields into) {
        into.line(Messages.Field_textSv, () -> Wordings.in("sv", selected().getQuestion()), words -> editing()
                .type(selected(), QuestionnairePackage.Literals.BACKGROUND_QUESTION__QUESTION, "sv", words));
        into.line(Messages.Field_textEn, () -> Wordings.in("en", selected().getQuestion()), words -> editing()
                .type(selected(), QuestionnairePackage.Literals.BACKGROUND_QUESTION__QUESTION, "en", words));
        into.shown(Messages.Field_kind, () -> Names.of(selected().getKind()));
        into.shown(Messages.Field_options, () -> selected().getOptions().isEmpty() ? Messages.Background_libraries
                : selected().getOptions().stream()
                        .map(option -> option.getCode() + "   " + Wordings.in("sv", option.getLabel()) + "   "
                                + Wordings.in("en", option.getLabel()))
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof BackgroundQuestion question && rows().contains(question);
        if (mine) {
            select((BackgroundQuestion) object);
        }
        return mine;
    }

    private String options(BackgroundQuestion question, String between) {
        return question.getOptions().stream().map(option -> Wording.of(option.getLabel(), editing().reader()))
                .collect(Collectors.joining(between));
    }
}
