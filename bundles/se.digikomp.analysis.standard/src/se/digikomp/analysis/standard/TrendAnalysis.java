package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.Rounds;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Cells;
import se.digikomp.analysis.standard.internal.Course;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Sizes;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.survey.Continuity;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/**
 * How confidence changed from round to round. Lines lead only through rounds in which the same was asked, and a figure
 * over several statements counts only those that all rounds share.
 */
public final class TrendAnalysis implements Analysis<TrendAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param level   how finely the questionnaire is looked at
     * @param measure what is measured of each statement
     * @param high    the lowest step that counts as high
     * @param low     the highest step that counts as low
     */
    public record Parameters(Level level, Measure measure, @Param(min = 2, max = Scale.MOST_STEPS) int high,
            @Param(min = 1, max = Scale.MOST_STEPS) int low) implements Measured {
    }

    private static final Text TITLE = Text.of("Utveckling över omgångar", "Trend over rounds");
    private static final Text ONE_ROUND = Text.of(
            "Kryssa för minst två omgångar i urvalet: med en enda finns ingen utveckling att visa.",
            "Tick at least two rounds in the selection: a single one has no trend to show.");
    private static final Text NOT_PAIRED = Text.of(
            "Svaren är anonyma, så samma personer kan inte följas. Skillnader beskriver grupperna; ingen av dem kallas "
                    + "säkerställd.",
            "Responses are anonymous, so nobody can be followed. Differences describe the groups; none of them is "
                    + "called significant.");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(Level.AREA, Measure.MEAN, Yardstick.usualHigh(outline), Yardstick.usualLow(outline));
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return Measured.yardstick(parameters).check(outline);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        progress.stopIfCancelled();
        Rounds rounds = input.byRound();
        if (rounds.waves().size() < 2) {
            progress.done(1);
            return Result.of(new Block.Paragraph(TITLE, ONE_ROUND));
        }
        Yardstick yardstick = Measured.yardstick(parameters);
        Course course = new Course(rounds, yardstick);
        List<Section> sections = Section.of(input.outline(), parameters.level());
        List<Row> rows = new ArrayList<>();
        for (Section section : sections) {
            progress.stopIfCancelled();
            rows.add(new Row(section.key(), section.name(), course.of(section)));
            progress.done((double) rows.size() / sections.size());
        }
        progress.done(1);
        return Result.of(new Block.Series(TITLE, yardstick.axis(Yardstick.steps(input.outline())),
                rounds.waves().stream().map(wave -> new Column(wave.round().name(), name(wave), yardstick.style()))
                        .toList(),
                rows), Cells.reading(notes(input.outline(), course, sections)));
    }

    private static Text notes(Outline outline, Course course, List<Section> sections) {
        Rounds rounds = course.rounds();
        List<Statement> changed = outline.statements().stream().filter(statement -> rounds.trend(statement).stream()
                .anyMatch(point -> point.continuity() == Continuity.TREND)).toList();
        List<Text> notes = new ArrayList<>();
        notes.add(Wording.of("Antal svarande: %s. Talen gäller de bibliotek som visas i varje omgång; är det inte "
                + "samma, kan det i sig ändra dem.",
                "Respondents: %s. The figures are those of the libraries shown in each round; where these are not the "
                        + "same, that alone can change them.",
                Sizes.listed(rounds.waves().stream()
                        .map(wave -> Sizes.named(name(wave), wave.input().base())).toList())));
        add(notes, changed, "Ordalydelsen har ändrats i: %s. Linjen är ändå obruten, enligt beslut.",
                "The wording has changed in: %s. The line is unbroken all the same, by decision.");
        add(notes, apart(course, sections, true),
                "Linjen är bruten för påståenden som inte frågats likadant i alla omgångar: %s.",
                "The line is broken for statements that were not asked alike in all rounds: %s.");
        add(notes, apart(course, sections, false),
                "Räknas inte, eftersom de inte frågats likadant i alla omgångar: %s.",
                "Left out, since they were not asked alike in all rounds: %s.");
        notes.add(NOT_PAIRED);
        return Sizes.sentences(notes);
    }

    /** The statements that are not common to all rounds, of sections that are single statements, or of the others. */
    private static List<Statement> apart(Course course, List<Section> sections, boolean single) {
        return sections.stream().map(Section::statements).filter(statements -> single == (statements.size() == 1))
                .flatMap(List::stream).filter(statement -> !course.isCommon(statement)).toList();
    }

    private static void add(List<Text> notes, List<Statement> statements, String swedish, String english) {
        if (!statements.isEmpty()) {
            notes.add(Wording.of(swedish, english, Sizes.listed(
                    statements.stream().map(statement -> Text.of(statement.code(), statement.code())).toList())));
        }
    }

    private static Text name(Rounds.Wave wave) {
        return Text.of(wave.round().name(), wave.round().name());
    }
}
