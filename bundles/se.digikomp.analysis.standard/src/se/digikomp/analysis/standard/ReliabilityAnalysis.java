package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Cells;
import se.digikomp.analysis.standard.internal.Consistency;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.statistics.Range;
import se.digikomp.statistics.Reliability;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;

/** How consistently the statements of each area, and all together, measure one thing; for large pools only. */
public final class ReliabilityAnalysis implements Analysis<ReliabilityAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param confidence of the interval, such as 0.95
     */
    public record Parameters(@Param(min = 0.5, max = 0.999) double confidence) {
    }

    private static final Text TITLE = Text.of("Tillförlitlighet", "Reliability");
    private static final Text ALL = Text.of("Alla påståenden", "All statements");
    private static final Text STATEMENTS = Text.of("Påståenden", "Statements");
    private static final Text RESPONDENTS = Text.of("Svarande", "Respondents");
    private static final Text ALPHA = Text.of("Cronbachs alfa", "Cronbach’s alpha");
    private static final Text OMEGA = Text.of("McDonalds omega", "McDonald’s omega");
    private static final Text NO_OMEGA = Text.of(
            "Omega saknas där påståendena är färre än tre eller inte följer en gemensam faktor.",
            "Omega is missing where there are fewer than three statements, or they follow no common factor.");
    private static final Text HOW_TO_READ = Text.of(
            "Talen säger hur väl påståendena följs åt, från 0 till 1. Höga tal gör att ett medelvärde över dem går att "
                    + "tolka; de säger inget om att påståendena mäter rätt sak.",
            "The figures say how well the statements go together, from 0 to 1. High ones allow a mean over them to be "
                    + "read; they do not say that the statements measure the right thing.");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(0.95);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        List<Section> sections = Stream
                .concat(Section.areas(input.outline()).stream(),
                        Stream.of(new Section("all", ALL, input.outline().statements())))
                .filter(section -> section.statements().size() > 1).toList();
        Consistency consistency = new Consistency(input);
        List<Row> rows = new ArrayList<>();
        for (Section section : sections) {
            progress.stopIfCancelled();
            rows.add(new Row(section.key(), section.name(), cells(section,
                    consistency.of(section.statements()), parameters.confidence())));
            progress.done((double) rows.size() / sections.size());
        }
        progress.done(1);
        return Result.of(new Block.Table(TITLE, List.of(new Column("statements", STATEMENTS, Column.Style.COUNT),
                new Column("n", RESPONDENTS, Column.Style.COUNT), new Column("alpha", ALPHA, Column.Style.TWO_DECIMALS),
                new Column("interval", interval(parameters), Column.Style.TWO_DECIMALS),
                new Column("omega", OMEGA, Column.Style.TWO_DECIMALS)), rows), Cells.reading(reading(rows)));
    }

    private static Text interval(Parameters parameters) {
        return Wording.of("%s\u00a0%%-intervall, alfa", "%s%% interval, alpha",
                Wording.number(100 * parameters.confidence()));
    }

    private static Text reading(List<Row> rows) {
        boolean missing = rows.stream().anyMatch(row -> row.cells().getLast() instanceof Cell.Empty);
        return missing ? Wording.of("%s %s", "%s %s", HOW_TO_READ, NO_OMEGA) : HOW_TO_READ;
    }

    private static List<Cell> cells(Section section, Optional<Consistency.Found> found, double confidence) {
        if (found.isEmpty()) {
            Cell withheld = new Cell.Withheld(Consistency.LARGE_POOLS_ONLY);
            return List.of(withheld, withheld, withheld, withheld, withheld);
        }
        int base = found.get().base();
        int items = section.statements().size();
        double alpha = Reliability.alpha(found.get().covariances());
        if (!Double.isFinite(alpha)) {
            return List.of(Cell.value(items, base), Cell.value(base, base), Cell.empty(), Cell.empty(), Cell.empty());
        }
        Range interval = Reliability.interval(alpha, items, base, confidence);
        return List.of(Cell.value(items, base), Cell.value(base, base), Cell.value(alpha, base),
                new Cell.Interval(interval.low(), interval.high(), base),
                Reliability.omega(found.get().covariances()).stream().mapToObj(omega -> Cell.value(omega, base))
                        .findFirst().orElse(Cell.empty()));
    }
}
