package se.digikomp.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import se.digikomp.importing.internal.MappingText;
import se.digikomp.importing.internal.Proposal;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Territory;

/**
 * How the columns and words of one kind of file are to be read. Kept as a named profile for the next file of its kind.
 *
 * @param headerRows   how many rows stand above the first response
 * @param columns      one entry a column of the file, in order
 * @param words        for a statement or a choice question, by code: a cell's text and the step or option (counting
 *                     from 1) it stands for, 0 for no answer; numbers and the questionnaire's own labels need no entry
 * @param units        a unit's name as in the file, and the code of the unit a person says it is
 * @param fixedUnit    code of the unit all rows belong to, where the file has no column for it; else empty
 * @param outsideScale what becomes of a row with an answer that is no step of its scale
 */
public record Mapping(int headerRows, List<Column> columns, SortedMap<String, SortedMap<String, Integer>> words,
        SortedMap<String, String> units, String fixedUnit, OutsideScale outsideScale) {

    public Mapping {
        columns = List.copyOf(columns);
        SortedMap<String, SortedMap<String, Integer>> copy = new TreeMap<>();
        words.forEach((code, table) -> copy.put(code, Collections.unmodifiableSortedMap(new TreeMap<>(table))));
        words = Collections.unmodifiableSortedMap(copy);
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    }

    /** A mapping of these columns that knows no words and units of its own and rejects what is outside its scale. */
    public static Mapping of(int headerRows, List<Column> columns) {
        return new Mapping(headerRows, columns, new TreeMap<>(), new TreeMap<>(), "", OutsideScale.REJECT);
    }

    /**
     * A mapping proposed from headings (code, wording), then cells, then order. A column that looks like personal data
     * is never proposed for anything but the statement its heading names.
     */
    public static Mapping propose(ParsedBatch batch, Outline outline, Territory territory) {
        return new Proposal(batch, outline, territory).mapping();
    }

    /**
     * The mapping that {@link #text()} wrote.
     *
     * @throws IllegalArgumentException where this is no such text
     */
    public static Mapping fromText(String text) {
        return MappingText.read(text);
    }

    /** This mapping as JSON, to be kept as a profile; certainty is not kept. */
    public String text() {
        return MappingText.write(this);
    }

    /** The same with the column at a position, counting from 0, taken for something else. */
    public Mapping with(int position, Target target) {
        List<Column> changed = new ArrayList<>(columns);
        changed.set(position, changed.get(position).as(target));
        return new Mapping(headerRows, changed, words, units, fixedUnit, outsideScale);
    }

    /** The same with a table of words for one statement or choice question. */
    public Mapping withWords(String code, Map<String, Integer> table) {
        SortedMap<String, SortedMap<String, Integer>> changed = new TreeMap<>(words);
        changed.put(code, new TreeMap<>(table));
        return new Mapping(headerRows, columns, changed, units, fixedUnit, outsideScale);
    }

    /** The same with a person's decision on what unit a name in the file means. */
    public Mapping withUnit(String text, String unit) {
        SortedMap<String, String> changed = new TreeMap<>(units);
        changed.put(text, unit);
        return new Mapping(headerRows, columns, words, changed, fixedUnit, outsideScale);
    }

    /** The same with all rows belonging to one unit. */
    public Mapping withFixedUnit(String unit) {
        return new Mapping(headerRows, columns, words, units, unit, outsideScale);
    }

    /** The same with another decision on answers outside their scale. */
    public Mapping with(OutsideScale decision) {
        return new Mapping(headerRows, columns, words, units, fixedUnit, decision);
    }
}
