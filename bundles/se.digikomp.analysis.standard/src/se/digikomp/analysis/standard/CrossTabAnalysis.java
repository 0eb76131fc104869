package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Partition;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** Confidence by the answers to each background question, one block a question. */
public final class CrossTabAnalysis implements Analysis<CrossTabAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param level   what the columns are
     * @param measure what is measured of each statement
     * @param high    the lowest step that counts as high
     * @param low     the highest step that counts as low
     */
    public record Parameters(Level level, Measure measure, @Param(min = 2, max = Scale.MOST_STEPS) int high,
            @Param(min = 1, max = Scale.MOST_STEPS) int low) implements Measured {
    }

    private static final Text NO_QUESTIONS = Text.of("Frågeformuläret har inga bakgrundsfrågor med svarsalternativ.",
            "The questionnaire has no background questions with options.");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(Level.AREA, Measure.MEAN, Yardstick.usualHigh(outline), Yardstick.usualLow(outline));
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return outline.choices().isEmpty() ? Applicability.because(NO_QUESTIONS)
                : Measured.yardstick(parameters).check(outline);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        List<Background> questions = input.outline().choices();
        List<Section> sections = Section.of(input.outline(), parameters.level());
        List<Block> blocks = new ArrayList<>();
        for (Background question : questions) {
            progress.stopIfCancelled();
            progress.done((double) questions.indexOf(question) / questions.size());
            Partition parts = input.by(question);
            if (!parts.groups().isEmpty()) {
                blocks.add(
                        matrix(input, question.question(), sections, parts.groups(), Measured.yardstick(parameters)));
            }
            parts.reasons().forEach(reason -> blocks.add(new Block.Paragraph(question.question(), reason)));
        }
        progress.done(1);
        if (blocks.stream().noneMatch(Block.Matrix.class::isInstance)) {
            blocks.addFirst(
                    matrix(input, Wording.of(parameters.level()), sections, List.of(), Measured.yardstick(parameters)));
        }
        return new Result(blocks);
    }

    private static Block matrix(Input input, Text title, List<Section> sections, List<Input> parts,
            Yardstick yardstick) {
        List<Input> groups = new ArrayList<>(parts);
        groups.add(input);
        return new Block.Matrix(title, yardstick.axis(Yardstick.steps(input.outline())),
                sections.stream().map(section -> new Column(section.key(), section.name(), yardstick.style())).toList(),
                groups.stream().map(group -> new Row(group.key(), group.name(),
                        sections.stream().map(section -> yardstick.of(section, group)).toList())).toList());
    }
}
