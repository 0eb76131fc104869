package se.digikomp.catalogue.ui.internal.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.catalogue.ui.internal.grid.Choice;
import se.digikomp.catalogue.ui.internal.grid.Column;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.framework.model.AiLabel;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.CompetenceStatement;
import se.digikomp.framework.model.Dimension;
import se.digikomp.framework.model.FrameworkPackage.Literals;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LearningOutcome;
import se.digikomp.framework.model.Level;
import se.digikomp.framework.model.LocalizedText;

/** The competence statements and learning outcomes of an edition as one grid, without any widgets. */
final class OutcomeGrid {

    private final Editing editing;
    private final FrameworkVersion edition;

    OutcomeGrid(Editing editing, FrameworkVersion edition) {
        this.editing = editing;
        this.edition = edition;
    }

    GridModel<Identified> outcomes() {
        List<Column<Identified>> columns = new ArrayList<>();
        columns.add(Column.shown("id", Messages.Field_id, 110, Identified::getId));
        columns.add(Column.shown("competence", Messages.Field_competence, 110,
                row -> ((Competence) row.eContainer()).getCode()));
        columns.add(Column.picked("kind", Messages.Field_kind, 150, OutcomeGrid::kind, OutcomeGrid::turn,
                () -> Dimension.VALUES.stream().map(OutcomeGrid::name).toList()));
        columns.add(new Choice<>(edition::getLevels, editing::label, level -> Integer.toString(level.getNumber()))
                .one("level", Messages.Field_level, 150, row -> Optional.ofNullable(level(row)), OutcomeGrid::raise));
        columns.add(Choice.of(() -> AiLabel.VALUES, OutcomeGrid::name).one("ai", Messages.Field_ai, 110,
                row -> Optional.of(ai(row)), OutcomeGrid::mark));
        EditionGrids.LANGUAGES.forEach(language -> columns.add(Column.typed("text." + language,
                NLS.bind(Messages.Grid_language, Messages.Field_text,
                        Locale.of(language).getDisplayLanguage(editing.reader())),
                420,
                row -> Wordings.in(language, (LocalizedText) row.eGet(text(row))), (row, words) -> {
                    Wordings.write(row, text(row), language, words);
                    return true;
                })));
        return new GridModel<>(editing, new OutcomeRows(edition), columns);
    }

    private static EReference text(Identified row) {
        return row instanceof LearningOutcome ? Literals.LEARNING_OUTCOME__TEXT : Literals.COMPETENCE_STATEMENT__TEXT;
    }

    private static String kind(Identified row) {
        return row instanceof LearningOutcome outcome ? name(outcome.getDimension()) : Messages.Outcome_statement;
    }

    /** Makes an outcome one of knowledge, skill or attitude; a competence statement has no such dimension. */
    private static boolean turn(Identified row, String words) {
        Optional<Dimension> found = Choice.of(() -> Dimension.VALUES, OutcomeGrid::name).find(words);
        if (row instanceof LearningOutcome outcome && found.isPresent()) {
            outcome.setDimension(found.get());
            return true;
        }
        return false;
    }

    private static Level level(Identified row) {
        return row instanceof LearningOutcome outcome ? outcome.getLevel() : ((CompetenceStatement) row).getLevel();
    }

    private static void raise(Identified row, Level level) {
        if (row instanceof LearningOutcome outcome) {
            outcome.setLevel(level);
        } else {
            ((CompetenceStatement) row).setLevel(level);
        }
    }

    private static AiLabel ai(Identified row) {
        return row instanceof LearningOutcome outcome ? outcome.getAiLabel() : ((CompetenceStatement) row).getAiLabel();
    }

    private static void mark(Identified row, AiLabel label) {
        if (row instanceof LearningOutcome outcome) {
            outcome.setAiLabel(label);
        } else {
            ((CompetenceStatement) row).setAiLabel(label);
        }
    }

    private static String name(Dimension dimension) {
        return switch (dimension) {
            case KNOWLEDGE -> Messages.Outcome_knowledge;
            case SKILL -> Messages.Outcome_skill;
            case ATTITUDE -> Messages.Outcome_attitude;
        };
    }

    private static String name(AiLabel label) {
        return switch (label) {
            case NONE -> Messages.Outcome_aiNone;
            case IMPLICIT -> Messages.Outcome_aiImplicit;
            case EXPLICIT -> Messages.Outcome_aiExplicit;
        };
    }
}
