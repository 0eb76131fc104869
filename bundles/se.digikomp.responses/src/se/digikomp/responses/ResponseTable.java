package se.digikomp.responses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

import se.digikomp.survey.Outline;

/**
 * The answers of one round: one {@code byte[]} a statement and a choice question, rows ordered by unit so that a unit
 * is a range of rows. Immutable and safe for use by several threads.
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
    private final Map<String, Integer> places = new HashMap<>();
    private final int size;
    private final Lazily<String> snapshot = new Lazily<>(this::digest);
    private final Lazily<Tally> tally = new Lazily<>(() -> Tally.of(this));
    private final List<Lazily<Tally>> tallies;
    private final Lazily<boolean[]> complete = new Lazily<>(this::findComplete);

    /** Takes the columns as they are, checked: nobody else may keep them. */
    ResponseTable(Outline outline, byte[][] backgrounds, byte[][] answers, SortedMap<String, Range> units) {
        this.outline = outline;
        this.backgrounds = backgrounds;
        this.answers = answers;
        this.units = Collections.unmodifiableSortedMap(units);
        units.keySet().forEach(unit -> places.put(unit, places.size()));
        size = units.isEmpty() ? 0 : units.lastEntry().getValue().to();
        tallies = IntStream.range(0, backgrounds.length).mapToObj(choice -> new Lazily<>(() -> Tally.by(this, choice)))
                .toList();
    }

    /** A table of these responses; refused where one does not have the outline's shape. */
    public static ResponseTable of(Outline outline, List<Response> responses) {
        List<Response> rows = new ArrayList<>(responses);
        rows.sort(Comparator.comparing(Response::unit));
        Columns columns = new Columns(outline, rows.size());
        rows.forEach(row -> columns.add(row.unit(), 1, row.backgrounds(), row.answers()));
        return columns.table();
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

    /**
     * SHA-256 in hexadecimal over the outline's digest and all columns: equal where the answers are equal. Made at the
     * first call, in one pass over all answers.
     */
    public String snapshot() {
        return snapshot.get();
    }

    /** Whether the response in each row answers every statement: found in one pass over all answers, at the first call. */
    boolean[] complete() {
        return complete.get();
    }

    byte[] answers(int statement) {
        return answers[statement];
    }

    byte[] backgrounds(int choice) {
        return backgrounds[choice];
    }

    /** The position of a unit among those that have responses, or -1. */
    int place(String unit) {
        return places.getOrDefault(unit, -1);
    }

    Tally tally() {
        return tally.get();
    }

    Tally tallyBy(int choice) {
        return tallies.get(choice).get();
    }

    private boolean[] findComplete() {
        boolean[] found = new boolean[size];
        Arrays.fill(found, true);
        for (byte[] column : answers) {
            for (int row = 0; row < size; row++) {
                found[row] &= column[row] != 0;
            }
        }
        return found;
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(outline.version().digest().getBytes(StandardCharsets.UTF_8));
            units.forEach((unit, range) -> sha
                    .update((unit + ':' + range.size() + ';').getBytes(StandardCharsets.UTF_8)));
            Arrays.stream(backgrounds).forEach(sha::update);
            Arrays.stream(answers).forEach(sha::update);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
