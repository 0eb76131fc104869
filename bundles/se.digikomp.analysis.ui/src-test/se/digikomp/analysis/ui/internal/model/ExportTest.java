package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.AnalysisRunner;
import se.digikomp.analysis.engine.Contribution;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Needs;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Charts;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;

/** The files in which a result leaves the result view. */
public class ExportTest {

    @Test
    void aPageForPrintingIsAPdf() {
        assertTrue(content(Export.PDF).startsWith("%PDF-"));
    }

    @Test
    void aPictureSaysWhoseAnswersItShowsAndWhatItRestsOn() {
        String svg = content(Export.SVG);

        assertTrue(svg.contains("Ystad (15 responses)"));
        assertTrue(svg.contains("Self-rated confidence"));
    }

    @Test
    void aPictureSaysWhichChosenRoundsItsFiguresAreNotAbout() {
        GuardedResult besideAnother = result(Selection.of(Region.YSTAD).inRounds(Set.of("2011")));

        String svg = content(Export.SVG, besideAnother);

        assertTrue(svg.contains(besideAnother.provenance().round().name() + " (2011 not included)"));
    }

    private String content(Export form) {
        return content(form, result(Selection.of(Region.YSTAD)));
    }

    private static String content(Export form, GuardedResult result) {
        return new String(form.content(result, Charts.usual(), Locale.ENGLISH), StandardCharsets.ISO_8859_1);
    }

    private static GuardedResult result(Selection selection) {
        AnalysisDescriptor means = new AnalysisDescriptor("org.example.means", "1.0", Text.of("Means"), Text.EMPTY, "",
                "org.example", Needs.NOTHING, "", new Means());
        return assertInstanceOf(Outcome.Done.class, new AnalysisRunner().run(means, Region.ground().snapshot(),
                selection, Map.of(), new Idle())).result();
    }

    /** Parameters of nothing. */
    public record None() {
    }

    /** One figure. */
    private static final class Means implements Analysis<None>, Contribution {

        @Override
        public None defaults(Outline outline) {
            return new None();
        }

        @Override
        public Result run(Input input, None parameters, Progress progress) {
            return Result.of(new Block.Series(Text.of("Means"), new Axis(Text.of("mean"), 1, 4),
                    List.of(new Column("111", Text.of("search"), Column.Style.ONE_DECIMAL)),
                    List.of(new Row(input.key(), input.name(), List.of(Cell.value(2.5, input.base()))))));
        }

        @Override
        public Analysis<?> create() {
            return this;
        }

        @Override
        public Text message(String key) {
            return Text.EMPTY;
        }
    }

    /** Progress that nobody watches. */
    private static final class Idle implements Progress {

        @Override
        public void done(double share) {
            // nobody watches
        }

        @Override
        public void stopIfCancelled() {
            // nobody cancels
        }
    }
}
