package se.digikomp.analysis.standard.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Text;

/** Short ways to common cells, columns and blocks. */
public final class Cells {

    private Cells() {
    }

    /** A figure of some answers, resting on all of them; withheld where there are too few. */
    public static Cell of(Optional<StepCounts> answers, ToDoubleFunction<StepCounts> figure) {
        return answers.map(given -> Cell.value(figure.applyAsDouble(given), given.size()))
                .orElse(new Cell.Withheld(Wording.TOO_FEW));
    }

    /** One figure less another, resting on as many respondents as the smaller; nothing where either is missing. */
    public static Cell difference(Cell own, Cell other) {
        return own instanceof Cell.Value one && other instanceof Cell.Value two
                ? Cell.value(one.number() - two.number(), Math.min(one.base(), two.base())) : Cell.empty();
    }

    /** The column of the number of answers. */
    public static Column answers() {
        return new Column("n", Wording.ANSWERS, Column.Style.COUNT);
    }

    /** A paragraph under the heading that says how to read a result. */
    public static Block reading(Text text) {
        return new Block.Paragraph(Wording.READING, text);
    }

    /** A cell for each of these figures. */
    @SafeVarargs
    public static List<Cell> row(Optional<StepCounts> answers, ToDoubleFunction<StepCounts>... figures) {
        return List.of(figures).stream().map(figure -> of(answers, figure)).toList();
    }
}
