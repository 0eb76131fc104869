package se.digikomp.tests.guest;

import java.util.List;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;

/** Analyses of somebody else's bundle: one that works, and others that are broken each in its own way. */
public final class Guests {

    private Guests() {
    }

    /** No parameters. */
    public record Nothing() {
    }

    /** What all have in common. */
    public abstract static class Guest implements Analysis<Nothing> {

        @Override
        public Nothing defaults(Outline outline) {
            return new Nothing();
        }

        static Result figure(Cell cell) {
            return Result.of(new Block.Table(Text.of("Guest"), List.of(new Column("n", Text.of("n"),
                    Column.Style.COUNT)), List.of(new Row("all", Text.of("All"), List.of(cell)))));
        }
    }

    /** Counts who answered. */
    public static final class Working extends Guest {

        @Override
        public Result run(Input input, Nothing parameters, Progress progress) {
            return figure(Cell.value(input.base(), input.base()));
        }
    }

    /** Throws. */
    public static final class Throwing extends Guest {

        @Override
        public Result run(Input input, Nothing parameters, Progress progress) {
            throw new IllegalStateException("thrown on purpose");
        }
    }

    /** Wants more memory than there is. */
    public static final class Flooding extends Guest {

        @Override
        public Result run(Input input, Nothing parameters, Progress progress) {
            long[][] flood = new long[64][];
            for (int part = 0; part < flood.length; part++) {
                flood[part] = new long[Integer.MAX_VALUE - 8];
            }
            return figure(Cell.value(flood.length, input.base()));
        }
    }

    /** Gives a figure that rests on nobody. */
    public static final class Baseless extends Guest {

        @Override
        public Result run(Input input, Nothing parameters, Progress progress) {
            return figure(Cell.value(1, 0));
        }
    }

    /** Neither ends nor listens until its thread is interrupted, which happens once nobody waits any more. */
    public static final class Hanging extends Guest {

        @Override
        public Result run(Input input, Nothing parameters, Progress progress) {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return figure(Cell.empty());
        }
    }
}
