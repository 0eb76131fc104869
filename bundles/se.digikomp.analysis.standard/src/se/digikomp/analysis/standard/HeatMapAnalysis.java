package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Sizes;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** Every library of the selection by every statement, competence or area: where confidence is high and where low. */
public final class HeatMapAnalysis implements Analysis<HeatMapAnalysis.Parameters> {

    /** In which order the libraries stand. */
    public enum Order {
        /** As in the region. */
        NAME,
        /** The lowest first, by the mean of their figures. */
        LOWEST
    }

    /**
     * What a user may choose.
     *
     * @param level   what the columns are
     * @param order   in which order the libraries stand
     * @param measure what is measured of each statement
     * @param high    the lowest step that counts as high
     * @param low     the highest step that counts as low
     */
    public record Parameters(Level level, Order order, Measure measure,
            @Param(min = 2, max = Scale.MOST_STEPS) int high,
            @Param(min = 1, max = Scale.MOST_STEPS) int low) implements Measured {
    }

    private static final Text ALL = Text.of("Hela urvalet", "The whole selection");
    private static final Text LIBRARIES = Text.of("Bibliotek", "Libraries");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(Level.STATEMENT, Order.NAME, Measure.MEAN, Yardstick.usualHigh(outline),
                Yardstick.usualLow(outline));
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return Measured.yardstick(parameters).check(outline);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        Yardstick yardstick = Measured.yardstick(parameters);
        List<Section> sections = Section.of(input.outline(), parameters.level());
        List<Input> units = input.byUnit().groups();
        List<Row> rows = new ArrayList<>();
        for (Input unit : units) {
            progress.stopIfCancelled();
            rows.add(row(yardstick, sections, unit, unit.name(), LIBRARIES));
            progress.done((double) rows.size() / (units.size() + 1));
        }
        if (parameters.order() == Order.LOWEST) {
            rows.sort(Comparator.comparingDouble(HeatMapAnalysis::mean));
        }
        if (units.size() != 1) {
            progress.stopIfCancelled();
            rows.add(row(yardstick, sections, input, input.name(), ALL));
        }
        progress.done(1);
        Block matrix = new Block.Matrix(Wording.of(parameters.level()),
                yardstick.axis(Yardstick.steps(input.outline())),
                sections.stream().map(section -> new Column(section.key(), section.name(), yardstick.style())).toList(),
                rows);
        return units.size() < 2 ? Result.of(matrix) : Result.of(matrix, Sizes.among(units));
    }

    private static Row row(Yardstick yardstick, List<Section> sections, Input group, Text name, Text heading) {
        return new Row(group.key(), name, heading,
                sections.stream().map(section -> yardstick.of(section, group)).toList());
    }

    private static double mean(Row row) {
        return row.cells().stream().filter(Cell.Value.class::isInstance)
                .mapToDouble(cell -> ((Cell.Value) cell).number()).average().orElse(Double.MAX_VALUE);
    }
}
