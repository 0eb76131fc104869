package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.catalogue.ui.internal.grid.Column;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.Rows;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LocalizedText;
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
        columns.add(Column.typed("code", Messages.Field_code, 110, row -> Wordings.orEmpty(row.getCode()),
                (row, words) -> {
                    row.setCode(words);
                    return true;
                }));
        Languages.of(version).forEach(language -> columns.add(text("question", Messages.Background_text, language, 300,
                Literals.BACKGROUND_QUESTION__QUESTION)));
        columns.add(Column.picked("kind", Messages.Field_kind, 180, row -> Names.of(row.getKind()), this::kind,
                () -> Arrays.stream(BackgroundKind.values()).map(Names::of).toList()));
        return new GridModel<>(editing, Rows.of(version.getBackgroundQuestions(), this::fresh, this::copy), columns);
    }

    /** The options of a question in the order in which they are offered. */
    GridModel<Option> options(BackgroundQuestion question) {
        List<Column<Option>> columns = new ArrayList<>();
        columns.add(Column.typed("code", Messages.Field_code, 140, row -> Wordings.orEmpty(row.getCode()),
                (row, words) -> {
                    row.setCode(words);
                    return true;
                }));
        Languages.of(version).forEach(language -> columns
                .add(text("label", Messages.Background_option, language, 330, Literals.OPTION__LABEL)));
        return new GridModel<>(editing, Rows.of(question.getOptions(), () -> option(question),
                original -> identified(EcoreUtil.copy(original), question)), columns);
    }

    private <T extends EObject> Column<T> text(String id, String title, String language, int width,
            EReference feature) {
        return Column.typed(id + "." + language,
                NLS.bind(title, Locale.of(language).getDisplayLanguage(editing.reader())), width,
                row -> Wordings.in(language, (LocalizedText) row.eGet(feature)),
                (row, words) -> {
                    Wordings.write(row, feature, language, words);
                    return true;
                });
    }

    private boolean kind(BackgroundQuestion row, String words) {
        Optional<BackgroundKind> found = Arrays.stream(BackgroundKind.values())
                .filter(kind -> Names.of(kind).equalsIgnoreCase(words)).findFirst();
        found.ifPresent(row::setKind);
        return found.isPresent();
    }

    private BackgroundQuestion fresh() {
        BackgroundQuestion question = QuestionnaireFactory.eINSTANCE.createBackgroundQuestion();
        question.setCode("");
        return identified(question, version);
    }

    private BackgroundQuestion copy(BackgroundQuestion original) {
        BackgroundQuestion copy = EcoreUtil.copy(original);
        copy.setCode("");
        identified(copy, version);
        copy.getOptions().forEach(option -> identified(option, copy));
        return copy;
    }

    private static Option option(BackgroundQuestion question) {
        Option option = QuestionnaireFactory.eINSTANCE.createOption();
        option.setCode("");
        return identified(option, question);
    }

    /** Gives a part an identity that nothing else has, whatever its code will be. */
    private static <T extends Identified> T identified(T part, Identified whole) {
        part.setId(whole.getId() + "/" + EcoreUtil.generateUUID());
        return part;
    }
}
