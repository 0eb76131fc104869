package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Patterns;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Cells;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.statistics.ResponseRate;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** How many of the staff answered, which statements they left out, and what whole responses look like. */
public final class QualityAnalysis implements Analysis<QualityAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param missing the share of missing answers from which a statement is pointed out
     */
    public record Parameters(@Param(min = 0, max = 1) double missing) {
    }

    private static final Text RATES = Text.of("Svarsfrekvens", "Response rate");
    private static final Text RESPONSES = Text.of("Antal svarande", "Respondents");
    private static final Text STAFF = Text.of("Anställda", "Employed");
    private static final Text LEFT_OUT = Text.of("Utelämnade svar", "Answers left out");
    private static final Text MISSING = Text.of("Antal som inte svarat", "Did not answer");
    private static final Text SHARE = Text.of("Andel som inte svarat", "Share that did not answer");

    private static final Text WHOLE = Text.of("Svarsmönster", "Response patterns");
    private static final Text SHARE_OF_ALL = Text.of("Andel av alla", "Share of all");
    private static final Text COMPLETE = Text.of("Har svarat på alla påståenden", "Answered every statement");
    private static final Text STRAIGHT = Text.of("Har gett samma svar rakt igenom", "Gave the same answer throughout");
    private static final Text REPEATED = Text.of("Svarar precis som någon annan på biblioteket",
            "Answered exactly like somebody else in the library");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(0.1);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        List<Input> groups = new ArrayList<>(input.byUnit().groups());
        if (groups.size() != 1) {
            groups.add(input);
        }
        Block rates = new Block.Table(RATES,
                List.of(new Column("responses", RESPONSES, Column.Style.COUNT),
                        new Column("staff", STAFF, Column.Style.COUNT),
                        new Column("rate", RATES, Column.Style.PERCENT)),
                groups.stream().map(group -> new Row(group.key(), group.name(), rate(group))).toList());
        progress.stopIfCancelled();
        progress.done(0.5);
        List<Row> rows = input.outline().statements().stream()
                .map(statement -> new Row(statement.code(), statement.text(),
                        Section.areaOf(input.outline(), statement), missing(input, statement)))
                .toList();
        progress.stopIfCancelled();
        progress.done(1);
        Block left = new Block.Table(LEFT_OUT, List.of(Cells.answers(),
                new Column("missing", MISSING, Column.Style.COUNT), new Column("share", SHARE, Column.Style.PERCENT)),
                rows);
        List<Block> blocks = new ArrayList<>(List.of(rates, left));
        input.patterns().map(QualityAnalysis::whole).ifPresent(blocks::add);
        blocks.add(Cells.reading(often(rows, parameters.missing())));
        return new Result(blocks);
    }

    private static Block whole(Patterns patterns) {
        return new Block.Table(WHOLE, List.of(new Column("responses", RESPONSES, Column.Style.COUNT),
                new Column("share", SHARE_OF_ALL, Column.Style.PERCENT)),
                List.of(row("complete", COMPLETE, patterns.complete(), patterns),
                        row("straight", STRAIGHT, patterns.straight(), patterns),
                        row("repeated", REPEATED, patterns.repeated(), patterns)));
    }

    private static Row row(String key, Text name, int count, Patterns patterns) {
        return new Row(key, name, List.of(Cell.value(count, patterns.base()),
                Cell.value((double) count / patterns.base(), patterns.base())));
    }

    private static List<Cell> rate(Input group) {
        if (group.outline().statements().stream().allMatch(statement -> group.counts(statement).base() == 0)) {
            Cell withheld = new Cell.Withheld(Wording.TOO_FEW);
            return List.of(withheld, withheld, withheld);
        }
        int base = group.base();
        int staff = group.staff().orElse(0);
        return List.of(Cell.value(base, base), staff == 0 ? Cell.empty() : Cell.value(staff, base),
                new ResponseRate(base, 0, staff).withPartial().stream().mapToObj(rate -> Cell.value(rate, base))
                        .findFirst().orElse(Cell.empty()));
    }

    private static List<Cell> missing(Input input, Statement statement) {
        Counts counts = input.counts(statement);
        int base = counts.base() + counts.missing();
        if (counts.base() == 0) {
            Cell withheld = new Cell.Withheld(Wording.TOO_FEW);
            return List.of(withheld, withheld, withheld);
        }
        return List.of(Cell.value(counts.base(), counts.base()), Cell.value(counts.missing(), base),
                Cell.value((double) counts.missing() / base, base));
    }

    private static Text often(List<Row> rows, double threshold) {
        List<String> codes = rows.stream().filter(
                row -> row.cells().getLast() instanceof Cell.Value(double share, int base) && share >= threshold)
                .map(Row::key).toList();
        Text percent = Wording.number(100 * threshold);
        return codes.isEmpty()
                ? Wording.of("Inget påstående har lämnats obesvarat av %s\u00a0%% eller fler.",
                        "No statement was left out by %s%% or more.", percent)
                : Wording.of("Minst %s\u00a0%% har inte svarat på: " + String.join(", ", codes) + ".",
                        "At least %s%% did not answer: " + String.join(", ", codes) + ".", percent);
    }
}
