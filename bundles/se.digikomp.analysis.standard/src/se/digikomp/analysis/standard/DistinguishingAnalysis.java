package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Answered;
import se.digikomp.analysis.standard.internal.Cells;
import se.digikomp.analysis.standard.internal.Consistency;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Sizes;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** Which statements best tell respondents of high confidence from those of low: item–rest correlations. */
public final class DistinguishingAnalysis implements Analysis<DistinguishingAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param withinArea whether a statement is held against the rest of its area, rather than all other statements
     */
    public record Parameters(boolean withinArea) {
    }

    private static final Text ALL = Text.of("Särskiljande påståenden", "Distinguishing statements");
    private static final Text CORRELATION = Text.of("Samband med övriga", "Correlation with the rest");
    private static final Text HOW_TO_READ = Text.of(
            "Ett högt samband betyder att de som är trygga med det påståendet också är trygga med det övriga. Ett lågt "
                    + "betyder att påståendet fångar något annat.",
            "A high correlation means that those who are confident here are so with the rest. A low one means that the "
                    + "statement catches something else.");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(false);
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return Yardstick.oneScale(outline);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        List<Section> sections = parameters.withinArea() ? Section.areas(input.outline())
                : List.of(new Section("all", ALL, input.outline().statements()));
        List<Row> rows = new ArrayList<>();
        for (Section section : sections) {
            progress.stopIfCancelled();
            rows.addAll(rows(input, section));
            progress.done((double) rows.size() / input.outline().statements().size());
        }
        progress.done(1);
        Block table = new Block.Table(ALL, List.of(new Column("rest", CORRELATION, Column.Style.TWO_DECIMALS),
                new Column("mean", Wording.MEAN, Column.Style.ONE_DECIMAL), Cells.answers()), rows);
        return Result.of(table, Cells.reading(rows.stream().map(row -> row.cells().getFirst())
                .filter(Cell.Value.class::isInstance).mapToInt(cell -> ((Cell.Value) cell).base()).boxed().findFirst()
                .map(DistinguishingAnalysis::reading).orElse(Consistency.LARGE_POOLS_ONLY)));
    }

    private static Text reading(int whole) {
        return Wording.of("%s Sambanden bygger på de %s som har svarat på alla påståenden.",
                "%s The correlations rest on the %s who answered every statement.", HOW_TO_READ, Sizes.count(whole));
    }

    private static List<Row> rows(Input input, Section section) {
        Optional<Consistency.Found> found = new Consistency(input).of(section.statements());
        List<Row> rows = new ArrayList<>();
        for (int item = 0; item < section.statements().size(); item++) {
            Statement statement = section.statements().get(item);
            Optional<StepCounts> answers = Answered.of(input, statement);
            rows.add(new Row(statement.code(), statement.text(), Section.areaOf(input.outline(), statement),
                    List.of(rest(found, item), Cells.of(answers, StepCounts::mean),
                            Cells.of(answers, StepCounts::size))));
        }
        rows.sort(Comparator.comparingDouble(DistinguishingAnalysis::order));
        return rows;
    }

    private static Cell rest(Optional<Consistency.Found> found, int item) {
        if (found.isEmpty()) {
            return new Cell.Withheld(Consistency.LARGE_POOLS_ONLY);
        }
        double rest = found.get().covariances().itemRest(item);
        return Double.isFinite(rest) ? Cell.value(rest, found.get().base()) : Cell.empty();
    }

    /** The highest correlation first; statements without one keep their order behind. */
    private static double order(Row row) {
        return row.cells().getFirst() instanceof Cell.Value(double number, int base) ? -number : 2;
    }
}
