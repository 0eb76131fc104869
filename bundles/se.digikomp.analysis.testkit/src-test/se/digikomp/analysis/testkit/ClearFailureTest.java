package se.digikomp.analysis.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** An author who forgot that something may be empty reads what to look at, and in which answers it happened. */
class ClearFailureTest {

    /** No parameters. */
    public record Nothing() {
    }

    /** An analysis of one figure, as a careless author writes it. */
    private record Careless(ToDoubleFunction<Input> figure) implements Analysis<Nothing> {

        @Override
        public Nothing defaults(Outline outline) {
            return new Nothing();
        }

        @Override
        public Result run(Input input, Nothing parameters, Progress progress) {
            return Result.of(new Block.Table(Text.of("T"),
                    List.of(new Column("figure", Text.of("F"), Column.Style.TWO_DECIMALS)),
                    List.of(new Row("row", Text.of("R"),
                            List.of(Cell.value(figure.applyAsDouble(input), input.base()))))));
        }
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void writeNoTexts() throws IOException {
        Files.createFile(folder.resolve("plugin.properties"));
        Files.createFile(folder.resolve("plugin_sv.properties"));
    }

    @Test
    void theFirstGroupOfNoneIsExplained() {
        AssertionFailedError failure = failure("one library answered",
                input -> input.by(input.outline().choices().getFirst()).groups().getFirst().base());
        assertTrue(failure.getMessage().contains("groups() before the first one"), failure.getMessage());
        assertInstanceOf(NoSuchElementException.class, failure.getCause());
    }

    @Test
    void aPairOfStatementsThatIsNotGivenIsExplained() {
        AssertionFailedError failure = failure("one library answered", input -> input
                .counts(input.outline().statements().getFirst(), input.outline().statements().getLast()).orElseThrow()
                .correlation());
        assertTrue(failure.getMessage().contains("an Optional before what is in it"), failure.getMessage());
    }

    @Test
    void scoresOfTooFewStatementsAreExplained() {
        AssertionFailedError failure = failure("there are two statements",
                input -> input.scores(Set.copyOf(input.outline().statements())).base());
        assertTrue(failure.getMessage().contains("three statements or more"), failure.getMessage());
    }

    @Test
    void aMeanOfNoAnswersIsExplained() {
        AssertionFailedError failure = assertThrows(AssertionFailedError.class,
                () -> run("nobody answered a statement", ClearFailureTest::mean));
        assertTrue(failure.getMessage().contains("base"), failure.getMessage());
    }

    @Test
    void whoLooksFirstPasses() {
        for (Situation situation : Situation.all()) {
            run(situation.name(), input -> mean(input) > 0 ? 1 : 0);
        }
    }

    @Test
    void everySituationIsATestOfItsOwn() {
        assertEquals(Situation.all().stream().map(Situation::name).toList(),
                contract(input -> 1).whateverIsEmptyItEndsWithAResultOrAReason().map(DynamicTest::getDisplayName)
                        .toList());
    }

    private static double mean(Input input) {
        Statement first = input.outline().statements().getFirst();
        return input.counts(first).mean();
    }

    private AssertionFailedError failure(String situation, ToDoubleFunction<Input> figure) {
        return assertThrows(AssertionFailedError.class, () -> run(situation, figure));
    }

    private void run(String situation, ToDoubleFunction<Input> figure) {
        DynamicTest test = contract(figure).whateverIsEmptyItEndsWithAResultOrAReason()
                .filter(each -> each.getDisplayName().equals(situation)).findFirst().orElseThrow();
        try {
            test.getExecutable().execute();
        } catch (AssertionFailedError failure) {
            throw failure;
        } catch (Throwable other) {
            throw new AssertionError("an obscure failure", other);
        }
    }

    private AnalysisContract contract(ToDoubleFunction<Input> figure) {
        return new AnalysisContract() {

            @Override
            protected Analysis<?> analysis() {
                return new Careless(figure);
            }

            @Override
            protected String id() {
                return "careless";
            }

            @Override
            protected Path bundle() {
                return folder;
            }
        };
    }
}
