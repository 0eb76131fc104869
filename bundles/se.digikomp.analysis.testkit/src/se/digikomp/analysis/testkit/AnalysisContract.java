package se.digikomp.analysis.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.AnalysisRunner;
import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.InputGate;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.ParameterForm;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.engine.Vocabulary;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;

/** What every analysis keeps: extend it in a bundle's tests and say which analysis is meant. */
public abstract class AnalysisContract {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.of(5);

    private static final String WITHOUT_BASE = "a number without a base: write new Cell.Withheld(reason) where too few "
            + "answered, Cell.empty() where there is nothing to say";
    private static final String EMPTY_INPUT = "What is asked of the input may be empty: look at base() before mean() "
            + "and shares, at groups() before the first one, at an Optional before what is in it, and ask scores of three "
            + "statements or more.";

    private final AnalysisRunner runner = new AnalysisRunner();

    /** A new instance of the analysis. */
    protected abstract Analysis<?> analysis();

    /** The id under which {@code plugin.xml} declares it. */
    protected abstract String id();

    /** The folder with the contributor's {@code plugin.properties} and {@code plugin_sv.properties}. */
    protected Path bundle() {
        return Path.of("");
    }

    private AnalysisDescriptor descriptor() {
        return new FolderContribution(bundle(), this::analysis).descriptor(id());
    }

    private static Answers region() {
        return Answers.answers().unit("Alvik", 15).unit("Berg", 9).unit("Dal", 4).unit("Ed", 7)
                .cooperation("Near", "Alvik", "Berg", "Dal").cooperation("Far", "Dal", "Ed");
    }

    private Outcome run(Snapshot snapshot, Selection selection, Progress progress) {
        return runner.run(descriptor(), snapshot, selection, Map.of(), progress);
    }

    private GuardedResult done(Snapshot snapshot, Selection selection) {
        return assertInstanceOf(Outcome.Done.class, ended(snapshot, selection)).result();
    }

    private Outcome ended(Snapshot snapshot, Selection selection) {
        Outcome outcome = run(snapshot, selection, Progress.NONE);
        if (outcome instanceof Outcome.Failed failed) {
            throw new AssertionFailedError(failed.problem().in(Locale.ENGLISH) + " " + EMPTY_INPUT, failed.cause());
        }
        return outcome;
    }

    private List<Block> blocks(Answers answers) {
        Snapshot snapshot = answers.snapshot(POLICY);
        return done(snapshot, Selection.of(snapshot.territory().units().getFirst())).blocks();
    }

    private static List<Cell> cells(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Table table -> table.rows().stream();
            case Block.Distribution distribution -> distribution.rows().stream();
            case Block.Series series -> series.rows().stream();
            case Block.Matrix matrix -> matrix.rows().stream();
            case Block.Paragraph paragraph -> Stream.<Row>empty();
        }).flatMap(row -> row.cells().stream()).toList();
    }

    /** Whether it has figures for a single small library; override where it needs a large pool or several rounds. */
    protected boolean showsSmallGroups() {
        return true;
    }

    @Test
    void theSameAnswersGiveTheSameResult() {
        assertEquals(blocks(region()), blocks(region()));
    }

    @Test
    void theOrderOfRespondentsDoesNotMatter() {
        assertEquals(blocks(region()), blocks(region().shuffled(7)));
    }

    @Test
    void fourThreadsGetTheSameResult() {
        List<Block> expected = blocks(region());
        List<List<Block>> found = IntStream.range(0, 4).parallel().mapToObj(thread -> blocks(region())).toList();
        found.forEach(blocks -> assertEquals(expected, blocks));
    }

    @Test
    void progressNeverGoesBackAndStaysWithinZeroAndOne() {
        WatchedProgress progress = new WatchedProgress(false);
        Snapshot snapshot = region().snapshot(POLICY);
        run(snapshot, Selection.region(snapshot.territory()), progress);
        List<Double> shares = progress.shares();
        assertFalse(shares.isEmpty(), "no progress: call progress.done(share) after each step");
        assertEquals(shares.stream().sorted().toList(), shares, "the shares given to progress.done() never go down");
        assertTrue(shares.getFirst() >= 0 && shares.getLast() <= 1, shares::toString);
    }

    @Test
    void itStopsWhenCancelled() {
        Snapshot snapshot = region().snapshot(POLICY);
        Selection region = Selection.region(snapshot.territory());
        assertThrows(CancellationException.class,
                () -> start(analysis(), new InputGate(snapshot, region), new WatchedProgress(true)),
                "call progress.stopIfCancelled() between the steps");
        assertInstanceOf(Outcome.Cancelled.class, run(snapshot, region, new WatchedProgress(true)));
    }

    private static <P extends Record> void start(Analysis<P> analysis, InputGate gate, Progress progress) {
        analysis.run(gate.input(), analysis.defaults(gate.input().outline()), progress);
    }

    @Test
    void withoutAnswersItIsNotRun() {
        Snapshot snapshot = Answers.answers().unit("Alvik", 0).snapshot(POLICY);
        assertInstanceOf(Outcome.NotApplicable.class,
                run(snapshot, Selection.region(snapshot.territory()), Progress.NONE));
    }

    @Test
    void whereNobodyAnsweredAnythingItShowsNoNumber() {
        Snapshot snapshot = region().missing(1).snapshot(POLICY);
        GuardedResult result = done(snapshot, Selection.region(snapshot.territory()));
        assertEquals(List.of(), result.defects());
        assertTrue(cells(result.blocks()).stream().noneMatch(Cell.Value.class::isInstance));
    }

    @Test
    void aRegionOfOneLibraryIsEnough() {
        Snapshot snapshot = Answers.answers().unit("Alvik", 15).snapshot(POLICY);
        assertEquals(List.of(), done(snapshot, Selection.region(snapshot.territory())).defects());
    }

    @Test
    void theSmallestGroupIsShown() {
        Snapshot snapshot = Answers.answers().missing(0).unit("Alvik", POLICY.smallestGroup()).snapshot(POLICY);
        List<Cell> cells = cells(done(snapshot, Selection.of(snapshot.territory().units().getFirst())).blocks());
        assertEquals(showsSmallGroups(),
                cells.stream().anyMatch(cell -> cell instanceof Cell.Value || cell instanceof Cell.Interval));
    }

    @Test
    void oneFewerIsNotRun() {
        Snapshot snapshot = Answers.answers().unit("Alvik", POLICY.smallestGroup() - 1).snapshot(POLICY);
        assertInstanceOf(Outcome.NotApplicable.class,
                run(snapshot, Selection.of(snapshot.territory().units().getFirst()), Progress.NONE));
    }

    @Test
    void everyNumberSaysHowManyItRestsOn() {
        Snapshot snapshot = region().missing(0.4).snapshot(POLICY);
        GuardedResult result = done(snapshot, Selection.of(snapshot.territory().units().getFirst()));
        assertEquals(List.of(), result.defects());
        assertTrue(cells(result.blocks()).stream().allMatch(
                cell -> !(cell instanceof Cell.Value value) || value.base() >= POLICY.smallestGroup()));
    }

    @TestFactory
    Stream<DynamicTest> whateverIsEmptyItEndsWithAResultOrAReason() {
        return Situation.all().stream()
                .map(situation -> DynamicTest.dynamicTest(situation.name(), () -> endsWell(situation)));
    }

    private void endsWell(Situation situation) {
        Snapshot snapshot = situation.answers().snapshot(POLICY);
        Situation.selections(snapshot).forEach(selection -> {
            if (ended(snapshot, selection) instanceof Outcome.Done done) {
                assertEquals(List.of(), done.result().defects(), () -> selection.key() + ": " + WITHOUT_BASE);
            }
        });
    }

    @Test
    void defaultsPassTheirOwnCheck() {
        for (int steps = 2; steps <= 11; steps++) {
            assertInstanceOf(Applicability.Applicable.class, checked(analysis(), Answers.answers().steps(steps)));
        }
    }

    private static <P extends Record> Applicability checked(Analysis<P> analysis, Answers answers) {
        return analysis.check(answers.outline(), analysis.defaults(answers.outline()));
    }

    @Test
    void everyParameterHasLabelAndHelpInSwedishAndEnglish() {
        runner.form(descriptor(), Vocabulary.of(region().outline())).fields().forEach(field -> {
            for (Locale locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
                String key = id() + '.' + field.name();
                assertTrue(field.label().has(locale), () -> noText(key + ".label", locale));
                assertTrue(field.help().has(locale), () -> noText(key + ".help", locale));
                field.choices().forEach(choice -> assertTrue(choice.label().has(locale),
                        () -> noText(key + '.' + choice.key(), locale)));
            }
        });
    }

    private static String noText(String key, Locale locale) {
        return "no text " + key + " in plugin" + (locale.getLanguage().equals("sv") ? "_sv" : "") + ".properties";
    }

    @Test
    void parametersSurviveText() {
        ParameterForm form = runner.form(descriptor(), Vocabulary.of(region().outline()));
        ParameterForm.Accepted accepted = assertInstanceOf(ParameterForm.Accepted.class,
                form.fromText(form.asText(form.defaults())));
        assertEquals(form.defaults(), accepted.parameters());
        assertEquals(form.toJson(form.defaults()), form.toJson(accepted.parameters()));
    }
}
