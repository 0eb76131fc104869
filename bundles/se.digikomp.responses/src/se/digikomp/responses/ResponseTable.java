package se.digikomp.responses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import se.digikomp.survey.Outline;

/**
 * The answers of one round: one {@code byte[]} a statement and a choice question, rows ordered by unit so that a unit
 * is
 * a range of rows. Immutable and safe for use by several threads.
 */
public final class ResponseTable {

    /** The rows of one unit: from inclusive, to exclusive. */
    public record Range(int from, int to) {
        /** The number of rows. */
        public int size() {
            return to - from;
        }
    }

    private final Outline outline;
    private final byte[][] answers;
    private final byte[][] backgrounds;
    private final SortedMap<String, Range> units;
    private final int size;
    private final String snapshot;

    private ResponseTable(Outline outline, List<Response> rows) {
        this.outline = outline;
        this.size = rows.size();
        int statements = outline.statements().size();
        int choices = outline.choices().size();
        answers = new byte[statements][size];
        backgrounds = new byte[choices][size];
        SortedMap<String, Range> ranges = new TreeMap<>();
        for (int row = 0; row < size; row++) {
            Response response = rows.get(row);
            for (int statement = 0; statement < statements; statement++) {
                answers[statement][row] = response.answers()[statement];
            }
            for (int choice = 0; choice < choices; choice++) {
                backgrounds[choice][row] = response.backgrounds()[choice];
            }
            Range before = ranges.get(response.unit());
            ranges.put(response.unit(), new Range(before == null ? row : before.from(), row + 1));
        }
        units = Collections.unmodifiableSortedMap(ranges);
        snapshot = digest();
    }

    /** A table of these responses; refused where one does not have the outline's shape. */
    public static ResponseTable of(Outline outline, List<Response> responses) {
        for (Response response : responses) {
            if (response.answers().length != outline.statements().size()
                    || response.backgrounds().length != outline.choices().size()) {
                throw new IllegalArgumentException("a response of unit " + response.unit()
                        + " does not have the shape of " + outline.version());
            }
        }
        List<Response> rows = new ArrayList<>(responses);
        rows.sort(Comparator.comparing(Response::unit));
        return new ResponseTable(outline, rows);
    }

    /** The questionnaire version that was answered. */
    public Outline outline() {
        return outline;
    }

    /** The number of responses. */
    public int size() {
        return size;
    }

    /** The rows of each unit that has any, by unit code. */
    public SortedMap<String, Range> units() {
        return units;
    }

    /** The answer in a row to the statement at this position of the outline: a step, or 0 for none. */
    public int answer(int statement, int row) {
        return answers[statement][row];
    }

    /** The answer in a row to a choice question, by its position in {@code Outline.choices()}; 0 for none. */
    public int background(int choice, int row) {
        return backgrounds[choice][row];
    }

    byte[] answers(int statement) {
        return answers[statement];
    }

    byte[] backgrounds(int choice) {
        return backgrounds[choice];
    }

    /** SHA-256 in hexadecimal over the outline's digest and all columns: equal where the answers are equal. */
    public String snapshot() {
        return snapshot;
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(outline.version().digest().getBytes(StandardCharsets.UTF_8));
            units.forEach((unit, range) -> sha
                    .update((unit + ':' + range.size() + ';').getBytes(StandardCharsets.UTF_8)));
            for (byte[] column : backgrounds) {
                sha.update(column);
            }
            for (byte[] column : answers) {
                sha.update(column);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
