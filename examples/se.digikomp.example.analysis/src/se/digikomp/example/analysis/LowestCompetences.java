package se.digikomp.example.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Area;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;

/** The competences in which a group rates its confidence lowest. */
public final class LowestCompetences implements Analysis<LowestCompetences.Parameters> {

    /**
     * What a user may choose.
     *
     * @param number how many competences are shown
     * @param area   the area they are taken from; all areas where none is chosen
     */
    public record Parameters(@Param(min = 1, max = 30) int number, Optional<Area> area) {
    }

    /** The mean of a competence and the fewest answers that one of its statements has. */
    private record Score(Competence competence, double mean, int base) {
    }

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(5, Optional.empty());
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        List<Competence> competences = input.outline().competences().stream()
                .filter(each -> parameters.area().stream().allMatch(area -> area.code().equals(each.area()))).toList();
        List<Score> scores = new ArrayList<>();
        for (int index = 0; index < competences.size(); index++) {
            progress.stopIfCancelled();
            score(input, competences.get(index)).ifPresent(scores::add);
            progress.done((index + 1.0) / competences.size());
        }
        List<Row> rows = scores.stream().sorted(Comparator.comparingDouble(Score::mean)).limit(parameters.number())
                .map(LowestCompetences::row).toList();
        return Result.of(new Block.Table(Text.of("Lägsta kompetenser", "Lowest competences"),
                List.of(new Column("mean", Text.of("Medelvärde", "Mean"), Column.Style.TWO_DECIMALS),
                        new Column("answers", Text.of("Svar", "Answers"), Column.Style.COUNT)),
                rows));
    }

    /** The score of a competence; none where a statement of it has too few answers to be counted. */
    private static Optional<Score> score(Input input, Competence competence) {
        List<Counts> counts = input.outline().of(competence).stream().map(input::counts).toList();
        int base = counts.stream().mapToInt(Counts::base).min().orElse(0);
        return base == 0 ? Optional.empty()
                : Optional.of(new Score(competence,
                        counts.stream().mapToDouble(Counts::mean).average().orElseThrow(), base));
    }

    private static Row row(Score score) {
        return new Row(score.competence().code(), score.competence().name(),
                List.of(Cell.value(score.mean(), score.base()), Cell.value(score.base(), score.base())));
    }
}
