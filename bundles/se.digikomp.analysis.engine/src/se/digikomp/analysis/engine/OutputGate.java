package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Text;

/** The second gate, and the only maker of {@link GuardedResult}: no figure passes that rests on too few respondents. */
final class OutputGate {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final Locale ENGLISH = Locale.ENGLISH;

    private final AnalysisDescriptor analysis;
    private final InputGate gate;
    private final Provenance provenance;
    private final int least;
    private final int most;
    private final Set<Text> unanimous = new LinkedHashSet<>();
    private final Set<Text> allOrNone = new LinkedHashSet<>();
    private final Set<Text> defects = new LinkedHashSet<>();

    OutputGate(AnalysisDescriptor analysis, InputGate gate, Provenance provenance) {
        this.analysis = analysis;
        this.gate = gate;
        this.provenance = provenance;
        least = provenance.policy().smallestGroup();
        most = gate.largestBase();
    }

    GuardedResult guard(Result result) {
        List<Block> blocks = result.blocks().stream().map(this::guard).toList();
        return new GuardedResult(blocks, provenance, gate.withheld(), notes(),
                new ArrayList<>(defects), gate::footing);
    }

    private Block guard(Block block) {
        return switch (block) {
            case Block.Table(var title, var columns, var rows) -> new Block.Table(title, columns, guard(rows, title));
            case Block.Distribution(var title, var scale, var centre, var rows) -> {
                List<Row> guarded = guard(rows, title);
                guarded.stream().filter(OutputGate::unanimous).forEach(row -> unanimous.add(row.label()));
                yield new Block.Distribution(title, scale, centre, guarded);
            }
            case Block.Series(var title, var axis, var columns, var rows) ->
                new Block.Series(title, axis, columns, guard(rows, title, axis));
            case Block.Matrix(var title, var axis, var columns, var rows) ->
                new Block.Matrix(title, axis, columns, guard(rows, title, axis));
            case Block.Paragraph paragraph -> paragraph;
        };
    }

    private List<Row> guard(List<Row> rows, Text title, Axis axis) {
        List<Row> guarded = guard(rows, title);
        guarded.stream().filter(row -> row.cells().stream().anyMatch(cell -> atTheEnd(cell, axis)))
                .forEach(row -> (axis.low() == 0 && axis.high() == 1 ? allOrNone : unanimous).add(row.label()));
        return guarded;
    }

    private List<Row> guard(List<Row> rows, Text title) {
        return rows.stream().map(row -> new Row(row.key(), row.label(), row.group(),
                row.cells().stream().map(cell -> guard(cell, title, row)).toList())).toList();
    }

    private Cell guard(Cell cell, Text title, Row row) {
        return switch (cell) {
            case Cell.Value(double number, int base) -> guard(cell, base, Double.isFinite(number), title, row);
            case Cell.Interval(double low, double high, int base) ->
                guard(cell, base, Double.isFinite(low) && Double.isFinite(high), title, row);
            case Cell.Withheld withheld -> withheld;
            case Cell.Empty empty -> empty;
        };
    }

    private Cell guard(Cell cell, int base, boolean finite, Text title, Row row) {
        if (!finite || base <= 0 || base > most) {
            defects.add(defect(title, row, finite ? "n = " + base : "NaN"));
            return new Cell.Withheld(Text.of("Analysen anger inte rätt hur många svar talet bygger på.",
                    "The analysis does not state properly how many responses the figure rests on."));
        }
        return base >= least ? cell
                : new Cell.Withheld(
                        Text.of("Färre än %d svar.".formatted(least), "Fewer than %d responses.".formatted(least)));
    }

    private Text defect(Text title, Row row, String what) {
        String where = analysis.id() + " (" + analysis.contributor() + ")";
        return Text.of(
                "%s: ”%s”, rad %s, har ett tal som inte kan stämma: %s.".formatted(where, title.in(SWEDISH), row.key(),
                        what),
                "%s: “%s”, row %s, has a figure that cannot be right: %s.".formatted(where, title.in(ENGLISH),
                        row.key(),
                        what));
    }

    private List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        if (!unanimous.isEmpty()) {
            notes.add(Text.of(
                    "Alla har svarat likadant: %s. Var varsam med att sprida siffran."
                            .formatted(names(unanimous, SWEDISH)),
                    "Everyone gave the same answer: %s. Take care when passing the figure on."
                            .formatted(names(unanimous, ENGLISH))));
        }
        if (!allOrNone.isEmpty()) {
            notes.add(Text.of(
                    "En andel är alla eller ingen: %s. Var varsam med att sprida siffran."
                            .formatted(names(allOrNone, SWEDISH)),
                    "A share is all or none: %s. Take care when passing the figure on."
                            .formatted(names(allOrNone, ENGLISH))));
        }
        return notes;
    }

    private static String names(Set<Text> rows, Locale locale) {
        return rows.stream().map(row -> row.in(locale)).collect(Collectors.joining("; "));
    }

    private static boolean unanimous(Row row) {
        return row.cells().stream().filter(cell -> cell instanceof Cell.Value(double number, int base)
                && base > 0 && number == base).count() == 1;
    }

    private static boolean atTheEnd(Cell cell, Axis axis) {
        return cell instanceof Cell.Value value && (value.number() == axis.low() || value.number() == axis.high());
    }
}
