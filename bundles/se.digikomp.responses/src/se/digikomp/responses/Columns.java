package se.digikomp.responses;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

import se.digikomp.responses.ResponseTable.Range;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;

/**
 * The columns of a table that is being made, unit after unit. For one thread; where there are many responses, another
 * one copies them to their places meanwhile.
 */
public final class Columns {

    private static final int ROWS_WORTH_A_TASK = 25_000;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = 0x80 * EACH;

    /** Responses whose place is known. */
    private record Part(int from, int rows, byte[] options, byte[] steps) {
    }

    /** Where answers are copied to: backgrounds, then answers. */
    private record Room(byte[][] backgrounds, byte[][] answers) {
    }

    private final Outline outline;
    private final ForkJoinTask<Room> room;
    private final SortedMap<String, Range> units = new TreeMap<>();
    private final List<ForkJoinTask<?>> copying = new ArrayList<>();
    private final int size;
    private List<Part> waiting = new ArrayList<>();
    private int copied;
    private int filled;
    private String unitNow;
    private int unitFrom;

    /** Columns for this number of responses. */
    public Columns(Outline outline, int size) {
        this.outline = outline;
        this.size = size;
        room = ForkJoinTask.adapt(() -> new Room(new byte[outline.choices().size()][size],
                new byte[outline.statements().size()][size]));
        if (size >= ROWS_WORTH_A_TASK) {
            ForkJoinPool.commonPool().submit(room);
        } else {
            room.invoke();
        }
    }

    /**
     * Adds responses of a unit; those of one unit follow each other, and units come in the order of their codes. Nobody
     * may change the two arrays before there is a table.
     *
     * @param rows    the number of responses
     * @param options of each choice question in turn, what these responses chose: 1 for the first option, 0 for none
     * @param steps   of each statement in turn, what these responses answered: the step, 0 for no answer
     * @throws IllegalArgumentException where there are more or fewer than so many, or the unit comes too late
     */
    public void add(String unit, int rows, byte[] options, byte[] steps) {
        if (options.length != rows * outline.choices().size()
                || steps.length != rows * outline.statements().size()) {
            throw new IllegalArgumentException(
                    "responses of unit " + unit + " do not have the shape of " + outline.version());
        }
        boolean more = unit.equals(unitNow);
        if (rows > size - filled || !more && unitNow != null && unitNow.compareTo(unit) > 0) {
            throw new IllegalArgumentException(
                    rows + " responses of unit " + unit + " after " + filled + " of " + size);
        }
        waiting.add(new Part(filled, rows, options, steps));
        if (!more) {
            endUnit();
            unitNow = unit;
            unitFrom = filled;
        }
        filled += rows;
        if (filled - copied >= ROWS_WORTH_A_TASK) {
            List<Part> parts = waiting;
            copying.add(ForkJoinPool.commonPool().submit(() -> copy(parts)));
            waiting = new ArrayList<>();
            copied = filled;
        }
    }

    /**
     * The table. Nothing can be added afterwards.
     *
     * @throws IllegalStateException    where responses are missing
     * @throws IllegalArgumentException where a step or option is none of its question
     */
    public ResponseTable table() {
        if (filled < size) {
            throw new IllegalStateException(filled + " responses of " + size);
        }
        endUnit();
        filled = Integer.MAX_VALUE;
        copy(waiting);
        copying.forEach(ForkJoinTask::join);
        return new ResponseTable(outline, room.join().backgrounds(), room.join().answers(), units);
    }

    private void endUnit() {
        if (unitNow != null) {
            units.put(unitNow, new Range(unitFrom, filled));
        }
    }

    /** Copies one column after the other, each in one go: memory is slow at writing here and there. */
    private void copy(List<Part> parts) {
        byte[][] backgrounds = room.join().backgrounds();
        for (int choice = 0; choice < backgrounds.length; choice++) {
            Background question = outline.choices().get(choice);
            for (Part part : parts) {
                System.arraycopy(part.options(), choice * part.rows(), backgrounds[choice], part.from(), part.rows());
            }
            check(backgrounds[choice], parts, question.options().size(), question.code());
        }
        byte[][] answers = room.join().answers();
        for (int statement = 0; statement < answers.length; statement++) {
            Statement question = outline.statements().get(statement);
            for (Part part : parts) {
                System.arraycopy(part.steps(), statement * part.rows(), answers[statement], part.from(), part.rows());
            }
            check(answers[statement], parts, question.scale().steps(), question.code());
        }
    }

    private static void check(byte[] column, List<Part> parts, int most, String code) {
        if (!parts.isEmpty()) {
            Part last = parts.getLast();
            check(column, parts.getFirst().from(), last.from() + last.rows() - parts.getFirst().from(), most, code);
        }
    }

    /** Looks at eight bytes at a time: what is added makes a byte's highest bit from {@code most + 1} on. */
    private static void check(byte[] values, int from, int length, int most, String code) {
        int rest = Byte.MAX_VALUE - Math.min(most, Byte.MAX_VALUE);
        long outside = 0;
        int at = from;
        for (; at <= from + length - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(values, at);
            outside |= eight | eight + rest * EACH;
        }
        for (; at < from + length; at++) {
            outside |= values[at] | values[at] + rest;
        }
        if ((outside & HIGHEST_BITS) != 0) {
            throw new IllegalArgumentException("an answer to " + code + " is not between 0 and " + most);
        }
    }
}
