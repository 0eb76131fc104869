package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One column of a grid: the text of a row's cell, and what another text does to the row. Cells are copied, pasted,
 * filled, filtered and sorted as these texts, whatever they stand for in the model.
 *
 * @param id      names the column among those of its grid, in whatever language the grid is shown
 * @param title   what stands over it
 * @param width   how wide it is at first, in pixels
 * @param kind    how a cell is edited
 * @param text    the text of a row's cell
 * @param write   gives the row another value
 * @param offered the texts to choose from; read anew each time
 * @param described how an offered text reads in the list from which it is chosen
 * @param atFirst whether it is shown before anybody has chosen columns
 * @param form    how to write what can stand in it, in a sentence; empty where any text can or a list shows it
 * @param <T>     a row
 */
public record Column<T>(String id, String title, int width, Kind kind, Function<T, String> text, Write<T> write,
        Supplier<List<String>> offered, UnaryOperator<String> described, boolean atFirst, String form) {

    /** Between the texts of a cell that holds several. */
    public static final String SEPARATOR = ", ";

    /** How a cell is edited. */
    public enum Kind {
        /** It is only shown. */
        SHOWN,
        /** Any text is typed. */
        TYPED,
        /** One of the offered texts is picked from a list that typing narrows. */
        PICKED,
        /** Any number of the offered texts are ticked. */
        TICKED
    }

    /** Gives a row the value that a text stands for. */
    @FunctionalInterface
    public interface Write<T> {

        /** Changes the row; called inside a recorded change. Gives {@code false} where the text stands for nothing. */
        boolean write(T row, String text);
    }

    /** A column that is only shown. */
    public static <T> Column<T> shown(String id, String title, int width, Function<T, String> text) {
        return new Column<>(id, title, width, Kind.SHOWN, text, (row, words) -> false, List::of,
                UnaryOperator.identity(), true, "");
    }

    /** A column into which any text can be typed. */
    public static <T> Column<T> typed(String id, String title, int width, Function<T, String> text, Write<T> write) {
        return new Column<>(id, title, width, Kind.TYPED, text, write, List::of, UnaryOperator.identity(), true, "");
    }

    /** A column in which one text is picked. */
    public static <T> Column<T> picked(String id, String title, int width, Function<T, String> text, Write<T> write,
            Supplier<List<String>> offered) {
        return new Column<>(id, title, width, Kind.PICKED, text, write, offered, UnaryOperator.identity(),
                true, "");
    }

    /** A column in which texts are ticked; a cell holds them with {@link #SEPARATOR} between. */
    public static <T> Column<T> ticked(String id, String title, int width, Function<T, String> text, Write<T> write,
            Supplier<List<String>> offered) {
        return new Column<>(id, title, width, Kind.TICKED, text, write, offered, UnaryOperator.identity(),
                true, "");
    }

    /** The same column, hidden until somebody chooses it. */
    public Column<T> hidden() {
        return new Column<>(id, title, width, kind, text, write, offered, described, false, form);
    }

    /** The same column, which takes only texts of this form. */
    public Column<T> formed(String sentence) {
        return new Column<>(id, title, width, kind, text, write, offered, described, atFirst, sentence);
    }

    /** The same column, whose list says more of each text than its cells do. */
    public Column<T> describing(UnaryOperator<String> words) {
        return new Column<>(id, title, width, kind, text, write, offered, words, atFirst, form);
    }

    /** Whether its cells can be edited. */
    public boolean editable() {
        return kind != Kind.SHOWN;
    }
}
