package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.TextUnit;
import se.digikomp.catalogue.Translations;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.catalogue.ui.internal.grid.Choice;
import se.digikomp.catalogue.ui.internal.grid.Column;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.Rows;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.Theme;

/** The statements of a version as rows of a grid, without any widgets. */
final class StatementGrid {

    private final Editing editing;
    private final QuestionnaireVersion version;
    private final NewStatements fresh;

    private StatementGrid(Editing editing, QuestionnaireVersion version) {
        this.editing = editing;
        this.version = version;
        this.fresh = new NewStatements(version);
    }

    /**
     * The grid of a version.
     *
     * @param against how a statement compares to the base version, in words; empty where there is no base version
     */
    static GridModel<Statement> of(Editing editing, QuestionnaireVersion version,
            Optional<Function<Statement, String>> against) {
        StatementGrid grid = new StatementGrid(editing, version);
        Rows<Statement> rows = Rows.of(version.getStatements(), grid.fresh::fresh, grid.fresh::copy);
        return new GridModel<>(editing, rows, grid.columns(against));
    }

    private List<Column<Statement>> columns(Optional<Function<Statement, String>> against) {
        List<Column<Statement>> columns = new ArrayList<>();
        columns.add(Column.typed("code", Messages.Field_code, 70, row -> Wordings.orEmpty(row.getCode()),
                (row, words) -> {
                    fresh.code(row, words);
                    return true;
                }));
        Languages.of(version).forEach(language -> columns.add(text(language)));
        columns.add(competences().oneOrNone("competence", Messages.Field_competence, 230,
                row -> Optional.ofNullable(row.getCompetence()), Statement::setCompetence));
        columns.add(themes().manyNamed("themes", Messages.Field_themes, 140, Statement::getThemes,
                (row, chosen) -> ECollections.setEList(row.getThemes(), chosen)));
        Column<Statement> scale = new Choice<>(version::getScales, editing::label, Scale::getId).one("scale",
                Messages.Field_scale, 170, row -> Optional.ofNullable(row.getScale()), Statement::setScale);
        columns.add(version.getScales().size() > 1 ? scale : scale.hidden());
        against.ifPresent(words -> columns.add(Column.shown("against",
                NLS.bind(Messages.Field_against, version.getBasedOn().getVersion()), 170, words)));
        columns.add(Column.<Statement>shown("key", Messages.Field_key, 90, row -> Wordings.orEmpty(row.getKey()))
                .hidden());
        return columns;
    }

    private Column<Statement> text(String language) {
        return Column.typed("text." + language,
                NLS.bind(Messages.Statement_text, Locale.of(language).getDisplayLanguage(editing.reader())), 300,
                row -> Wordings.in(language, row.getText()), (row, words) -> write(row, language, words));
    }

    /** Writes a wording; one that is no original is noted as a draft that rests on the original as it is now. */
    private boolean write(Statement row, String language, String words) {
        Wordings.write(row, Literals.STATEMENT__TEXT, language, words);
        String source = version.getSourceLanguage();
        if (!language.equals(source)) {
            TextUnit unit = new TextUnit(row.getId(), row, Literals.STATEMENT__TEXT);
            Translations.translation(unit, language).ifPresent(translation -> {
                translation.setSourceDigest(Translations.digest(unit, source));
                translation.setStatus(TranslationStatus.DRAFT);
                translation.setReviewer(null);
            });
        }
        return true;
    }

    private Choice<Competence> competences() {
        return new Choice<>(() -> version.getFramework() == null || version.getFramework().eIsProxy() ? List.of()
                : version.getFramework().getAreas().stream().flatMap(area -> area.getCompetences().stream()).toList(),
                editing::label, Competence::getCode);
    }

    private Choice<Theme> themes() {
        return new Choice<>(version::getThemes, theme -> Wording.of(theme.getName(), editing.reader()),
                Theme::getKey);
    }
}
