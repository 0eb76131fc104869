package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Summary;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** How the answers to each statement spread over its scale, one block an area. */
public final class DistributionAnalysis implements Analysis<DistributionAnalysis.Parameters> {

    /** How the statements of an area are ordered. */
    public enum Order {
        /** As in the questionnaire. */
        QUESTIONNAIRE,
        /** The highest share of answers above the centre first. */
        AGREEMENT,
        /** By competence in the framework's order, under a heading each. */
        COMPETENCE
    }

    /**
     * What a user may choose.
     *
     * @param order   how the statements of an area are ordered
     * @param centre  the point of the scale from which bars spread; empty for the middle of the scale
     * @param summary whether a table of mean, median and consensus follows each area
     */
    public record Parameters(Order order, @Param(min = 1, max = Scale.MOST_STEPS) Optional<Double> centre,
            boolean summary) {
    }

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(Order.QUESTIONNAIRE, Optional.empty(), false);
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        boolean inside = parameters.centre().stream().allMatch(centre -> outline.statements().stream()
                .allMatch(statement -> centre <= statement.scale().steps()));
        return inside ? Applicability.applicable() : Applicability.because(Wording.CENTRE_OUTSIDE);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        List<Section> sections = Section.areas(input.outline());
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            progress.stopIfCancelled();
            byScale(section).forEach((scale, statements) -> add(blocks, input, parameters,
                    new Section(section.key(), section.name(), statements), scale));
            progress.done((sections.indexOf(section) + 1.0) / sections.size());
        }
        return new Result(blocks);
    }

    private static Map<Scale, List<Statement>> byScale(Section section) {
        Map<Scale, List<Statement>> byScale = new LinkedHashMap<>();
        section.statements().forEach(
                statement -> byScale.computeIfAbsent(statement.scale(), scale -> new ArrayList<>()).add(statement));
        return byScale;
    }

    private static void add(List<Block> blocks, Input input, Parameters parameters, Section section, Scale scale) {
        double centre = parameters.centre().orElse((1 + scale.steps()) / 2.0);
        Map<Statement, Counts> counts = new LinkedHashMap<>();
        section.statements().forEach(statement -> counts.put(statement, input.counts(statement)));
        List<Statement> ordered = ordered(input.outline(), parameters.order(), centre, counts);
        blocks.add(new Block.Distribution(section.name(), scale, centre, ordered.stream()
                .map(statement -> row(input.outline(), parameters.order(), statement, counts.get(statement)))
                .toList()));
        if (parameters.summary()) {
            blocks.add(Summary.of(section.name(), ordered, counts));
        }
    }

    private static List<Statement> ordered(Outline outline, Order order, double centre, Map<Statement, Counts> counts) {
        Comparator<Statement> questionnaire = Comparator.comparingInt(outline::position);
        return counts.keySet().stream().sorted(switch (order) {
            case QUESTIONNAIRE -> questionnaire;
            case AGREEMENT -> Comparator.comparingDouble((Statement one) -> -shareAbove(centre, counts.get(one)))
                    .thenComparing(questionnaire);
            case COMPETENCE -> Comparator.comparingInt((Statement one) -> competence(outline, one))
                    .thenComparing(questionnaire);
        }).toList();
    }

    private static double shareAbove(double centre, Counts counts) {
        int first = (int) Math.floor(centre) + 1;
        return counts.base() == 0 || first > counts.steps() ? 0 : counts.shareFrom(first);
    }

    private static int competence(Outline outline, Statement statement) {
        return outline.competences().stream().map(Competence::code).toList().indexOf(statement.competence());
    }

    private static Row row(Outline outline, Order order, Statement statement, Counts counts) {
        Text group = order == Order.COMPETENCE
                ? outline.competence(statement.competence()).map(Competence::name).orElse(Text.EMPTY) : Text.EMPTY;
        List<Cell> cells = IntStream.rangeClosed(1, counts.steps()).mapToObj(step -> counts.base() == 0
                ? new Cell.Withheld(Wording.TOO_FEW) : Cell.value(counts.count(step), counts.base())).toList();
        return new Row(statement.code(), statement.text(), group, cells);
    }
}
