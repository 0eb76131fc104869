package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Partition;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Cells;
import se.digikomp.analysis.standard.internal.Peers;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Sizes;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** The selection beside its cooperations and its region, without its own answers in them. */
public final class BenchmarkAnalysis implements Analysis<BenchmarkAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param level   how finely the questionnaire is looked at
     * @param measure what is measured of each statement
     * @param high    the lowest step that counts as high
     * @param low     the highest step that counts as low
     * @param peers   libraries to compare with as one group, instead of cooperations and region; empty for those
     */
    public record Parameters(Level level, Measure measure, @Param(min = 2, max = Scale.MOST_STEPS) int high,
            @Param(min = 1, max = Scale.MOST_STEPS) int low, Set<Unit> peers) implements Measured {
    }

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(Level.STATEMENT, Measure.MEAN, Yardstick.usualHigh(outline),
                Yardstick.usualLow(outline), Set.of());
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return Measured.yardstick(parameters).check(outline);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        Yardstick yardstick = Measured.yardstick(parameters);
        Partition comparisons = parameters.peers().isEmpty() ? input.comparisons() : input.against(parameters.peers());
        List<Input> others = comparisons.groups();
        List<Section> sections = Section.of(input.outline(), parameters.level());
        List<Row> rows = new ArrayList<>();
        for (Section section : sections) {
            progress.stopIfCancelled();
            rows.add(new Row(section.key(), section.name(), heading(input.outline(), parameters.level(), section),
                    cells(yardstick, section, input, others)));
            progress.done((double) rows.size() / sections.size());
        }
        Text title = Wording.of("%s jämfört med andra", "%s beside others", input.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(title, columns(yardstick, input, others), rows));
        if (others.isEmpty()) {
            blocks.add(Cells.reading(Peers.missing(comparisons)));
        } else {
            blocks.add(Sizes.of(Stream.concat(Stream.of(input), others.stream()).toList()));
        }
        return new Result(blocks);
    }

    private static Text heading(Outline outline, Level level, Section section) {
        Statement first = section.statements().getFirst();
        return level == Level.AREA ? Text.EMPTY : Section.areaOf(outline, first);
    }

    private static List<Column> columns(Yardstick yardstick, Input input, List<Input> others) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(input.key(), input.name(), yardstick.style()));
        for (Input other : others) {
            columns.add(new Column(other.key(), other.name(), yardstick.style()));
            columns.add(new Column(other.key() + ".difference", Wording.DIFFERENCE, yardstick.style()));
        }
        return columns;
    }

    private static List<Cell> cells(Yardstick yardstick, Section section, Input input, List<Input> others) {
        List<Cell> cells = new ArrayList<>();
        Cell own = yardstick.of(section, input);
        cells.add(own);
        for (Input other : others) {
            Cell theirs = yardstick.of(section, other);
            cells.add(theirs);
            cells.add(Cells.difference(own, theirs));
        }
        return cells;
    }
}
