package se.digikomp.importing.ui.internal.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.digikomp.importing.Certainty;
import se.digikomp.importing.Column;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.Target;

/**
 * One column of a file as the columns page shows it.
 *
 * @param position where it stands, counting from 0
 * @param column   its heading and what it is taken for
 * @param samples  the first different cells below the heading
 * @param twice    whether another column is taken for the same
 */
public record ColumnLine(int position, Column column, String samples, boolean twice) {

    private static final int SAMPLES = 4;
    private static final int SAMPLED_ROWS = 200;

    /** How a line is marked for the person who checks it. */
    public enum Mark {
        /** Taken for something beyond doubt. */
        SURE,
        /** Taken for something, to be looked at. */
        CHECK,
        /** Taken for the same as another column, which cannot be. */
        TWICE,
        /** Not kept. */
        IGNORED
    }

    /** The lines of a file under a mapping. */
    public static List<ColumnLine> of(ParsedBatch batch, Mapping mapping) {
        return IntStream.range(0, mapping.columns().size())
                .mapToObj(position -> new ColumnLine(position, mapping.columns().get(position),
                        samples(batch, mapping.headerRows(), position), twice(mapping, position)))
                .toList();
    }

    /** How to mark the line. */
    public Mark mark() {
        if (column.target() instanceof Target.Ignored) {
            return Mark.IGNORED;
        }
        return twice ? Mark.TWICE : column.certainty() == Certainty.SURE ? Mark.SURE : Mark.CHECK;
    }

    private static String samples(ParsedBatch batch, int headerRows, int position) {
        return batch.body(headerRows).stream().limit(SAMPLED_ROWS).map(row -> row.cell(position).strip())
                .filter(cell -> !cell.isEmpty()).distinct().limit(SAMPLES).collect(Collectors.joining(" \u00b7 "));
    }

    private static boolean twice(Mapping mapping, int position) {
        Target target = mapping.columns().get(position).target();
        return !(target instanceof Target.Ignored)
                && mapping.columns().stream().filter(column -> column.target().equals(target)).count() > 1;
    }
}
