package se.digikomp.analysis.engine.internal;

import java.util.Collection;
import java.util.SortedSet;

/**
 * How one option's respondents in some units answered, together.
 *
 * @param units    codes of the units
 * @param question position of the background question among the choice questions
 * @param option   the option, 0 for those who did not answer the question
 */
public record Figure(SortedSet<String> units, int question, int option) {

    /** Whether the respondents of a cell are part of the figure. */
    boolean holds(Cell cell) {
        return cell.options().get(question) == option && units.contains(cell.unit());
    }

    /** The number of respondents it rests on. */
    int respondents(Collection<Cell> cells) {
        return cells.stream().filter(this::holds).mapToInt(Cell::respondents).sum();
    }
}
