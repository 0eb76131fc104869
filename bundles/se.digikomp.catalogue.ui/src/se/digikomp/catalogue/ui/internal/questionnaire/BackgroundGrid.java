package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Identities;
import se.digikomp.catalogue.ui.internal.grid.Choice;
import se.digikomp.catalogue.ui.internal.grid.Column;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.ModelColumns;
import se.digikomp.catalogue.ui.internal.grid.Rows;
import se.digikomp.questionnaire.model.BackgroundKind;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnaireFactory;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** The background questions of a version and the options of each as grids, without any widgets. */
final class BackgroundGrid {

    private final Editing editing;
    private final QuestionnaireVersion version;

    BackgroundGrid(Editing editing, QuestionnaireVersion version) {
        this.editing = editing;
        this.version = version;
    }

    /** The questions in the order in which they are asked. */
    GridModel<BackgroundQuestion> questions() {
        List<Column<BackgroundQuestion>> columns = new ArrayList<>();
        columns.add(ModelColumns.words("code", Messages.Field_code, 110, Literals.BACKGROUND_QUESTION__CODE));
        columns.addAll(ModelColumns.wordings(Messages.Field_question, 300, Literals.BACKGROUND_QUESTION__QUESTION,
                Languages.of(version), editing.reader()));
        columns.add(Choice.of(() -> BackgroundKind.VALUES, Names::of).one("kind", Messages.Field_kind, 180,
                row -> Optional.of(row.getKind()), BackgroundQuestion::setKind));
        return new GridModel<>(editing, Rows.of(version.getBackgroundQuestions(), this::fresh, this::copy), columns);
    }

    /** The options of a question in the order in which they are offered; none where libraries are its answers. */
    GridModel<Option> options(Supplier<Optional<BackgroundQuestion>> question) {
        List<Column<Option>> columns = new ArrayList<>();
        columns.add(ModelColumns.words("code", Messages.Field_code, 140, Literals.OPTION__CODE));
        columns.addAll(ModelColumns.wordings(Messages.Field_option, 330, Literals.OPTION__LABEL,
                Languages.of(version), editing.reader()));
        Supplier<Optional<EList<Option>>> options = () -> question.get()
                .filter(found -> found.getKind() == BackgroundKind.CHOICE).map(BackgroundQuestion::getOptions);
        return new GridModel<>(editing, Rows.of(options, this::option,
                original -> Identities.provisional(EcoreUtil.copy(original), version)), columns);
    }

    private BackgroundQuestion fresh() {
        BackgroundQuestion question = QuestionnaireFactory.eINSTANCE.createBackgroundQuestion();
        question.setCode("");
        return Identities.provisional(question, version);
    }

    private BackgroundQuestion copy(BackgroundQuestion original) {
        BackgroundQuestion copy = EcoreUtil.copy(original);
        copy.setCode("");
        return Identities.provisional(copy, version);
    }

    private Option option() {
        Option option = QuestionnaireFactory.eINSTANCE.createOption();
        option.setCode("");
        return Identities.provisional(option, version);
    }
}
