package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.statistics.Means;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;

/** Mean confidence by area and competence, of the selection and of the larger groups it belongs to. */
public final class ProfileAnalysis implements Analysis<ProfileAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param comparisons whether cooperations and region, without the selection's own answers, follow the selection
     * @param themes      whether a profile over themes is added
     */
    public record Parameters(boolean comparisons, boolean themes) {
    }

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(true, false);
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return outline.statements().stream().mapToInt(statement -> statement.scale().steps()).distinct().count() > 1
                ? Applicability.because(Wording.MIXED_SCALES) : Applicability.applicable();
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        Outline outline = input.outline();
        List<Input> groups = new ArrayList<>(List.of(input));
        if (parameters.comparisons()) {
            groups.addAll(input.comparisons().groups());
        }
        List<Block> blocks = new ArrayList<>();
        add(blocks, Wording.AREAS, Section.areas(outline), groups);
        progress.stopIfCancelled();
        progress.done(0.4);
        add(blocks, Wording.COMPETENCES, Section.competences(outline), groups);
        progress.stopIfCancelled();
        progress.done(0.8);
        if (parameters.themes()) {
            add(blocks, Wording.THEMES, Section.themes(outline), groups);
        }
        progress.done(1);
        return new Result(blocks);
    }

    private static void add(List<Block> blocks, Text title, List<Section> sections, List<Input> groups) {
        if (sections.isEmpty()) {
            return;
        }
        int steps = sections.getFirst().statements().getFirst().scale().steps();
        blocks.add(new Block.Series(title, new Axis(Wording.confidence(steps), 1, steps),
                sections.stream().map(section -> new Column(section.key(), section.name(), Column.Style.ONE_DECIMAL))
                        .toList(),
                groups.stream().map(group -> new Row(group.key(), group.name(),
                        sections.stream().map(section -> score(section, group)).toList())).toList()));
    }

    private static Cell score(Section section, Input group) {
        List<Counts> answered = section.statements().stream().map(group::counts).filter(counts -> counts.base() > 0)
                .toList();
        OptionalDouble mean = Means.overStatements(answered.stream().map(Counts::mean).toList());
        if (mean.isEmpty() || 2 * answered.size() <= section.statements().size()) {
            return new Cell.Withheld(Wording.TOO_FEW_STATEMENTS);
        }
        return Cell.value(mean.getAsDouble(), answered.stream().mapToInt(Counts::base).min().orElseThrow());
    }
}
