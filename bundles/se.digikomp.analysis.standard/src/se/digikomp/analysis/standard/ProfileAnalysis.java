package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
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

/** Confidence by area and competence, of the selection and of the larger groups it belongs to. */
public final class ProfileAnalysis implements Analysis<ProfileAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param comparisons whether cooperations and region, without the selection's own answers, follow the selection
     * @param themes      whether a profile over themes is added
     * @param measure     what is measured of each statement before the mean over statements is taken
     * @param high        the lowest step that counts as high
     * @param low         the highest step that counts as low
     */
    public record Parameters(boolean comparisons, boolean themes, Measure measure,
            @Param(min = 2, max = Scale.MOST_STEPS) int high,
            @Param(min = 1, max = Scale.MOST_STEPS) int low) implements Measured {
    }

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(true, false, Measure.MEAN, Yardstick.usualHigh(outline), Yardstick.usualLow(outline));
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return Measured.yardstick(parameters).check(outline);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        Outline outline = input.outline();
        Yardstick yardstick = Measured.yardstick(parameters);
        List<Input> groups = new ArrayList<>(List.of(input));
        if (parameters.comparisons()) {
            groups.addAll(input.comparisons().groups());
        }
        List<Block> blocks = new ArrayList<>();
        add(blocks, Wording.AREAS, yardstick, Section.areas(outline), groups);
        progress.stopIfCancelled();
        progress.done(0.4);
        add(blocks, Wording.COMPETENCES, yardstick, Section.competences(outline), groups);
        progress.stopIfCancelled();
        progress.done(0.8);
        if (parameters.themes()) {
            add(blocks, Wording.THEMES, yardstick, Section.themes(outline), groups);
        }
        if (groups.size() > 1) {
            blocks.add(Sizes.of(groups));
        }
        progress.done(1);
        return new Result(blocks);
    }

    private static void add(List<Block> blocks, Text title, Yardstick yardstick, List<Section> sections,
            List<Input> groups) {
        if (sections.isEmpty()) {
            return;
        }
        int steps = sections.getFirst().statements().getFirst().scale().steps();
        blocks.add(new Block.Series(title, yardstick.axis(steps),
                sections.stream().map(section -> new Column(section.key(), section.name(), yardstick.style())).toList(),
                groups.stream().map(group -> new Row(group.key(), group.name(),
                        sections.stream().map(section -> yardstick.of(section, group)).toList())).toList()));
    }
}
