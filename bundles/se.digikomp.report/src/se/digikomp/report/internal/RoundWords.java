package se.digikomp.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;

/**
 * The rounds a result is about, in words: those that its figures stand for, and those that were chosen beside them but
 * that its analysis does not look at.
 *
 * @param shown   names of the rounds whose figures it shows
 * @param ignored names of the others
 */
public record RoundWords(SortedSet<String> shown, SortedSet<String> ignored) {

    /** The rounds of a result. */
    public static RoundWords of(GuardedResult result) {
        SortedSet<String> shown = new TreeSet<>(result.provenance().selection().rounds());
        SortedSet<String> ignored = new TreeSet<>(shown);
        shown.retainAll(result.blocks().stream().flatMap(RoundWords::keys).toList());
        ignored.removeAll(shown);
        shown.add(result.provenance().round().name());
        return new RoundWords(shown, ignored);
    }

    /** The rounds in a few words. */
    public String words(Locale locale) {
        Messages messages = new Messages(locale);
        return ignored.isEmpty() ? list(shown, messages)
                : messages.text("caption.ignored", list(shown, messages), list(ignored, messages));
    }

    private static String list(SortedSet<String> names, Messages messages) {
        List<String> all = new ArrayList<>(names);
        String last = all.removeLast();
        return all.isEmpty() ? last : messages.text("caption.and", String.join(", ", all), last);
    }

    private static Stream<String> keys(Block block) {
        return switch (block) {
            case Block.Table(var title, var columns, var rows) -> keys(columns, rows);
            case Block.Series(var title, var axis, var columns, var rows) -> keys(columns, rows);
            case Block.Matrix(var title, var axis, var columns, var rows) -> keys(columns, rows);
            case Block.Distribution(var title, var scale, var centre, var rows) -> keys(List.of(), rows);
            case Block.Paragraph words -> Stream.empty();
        };
    }

    private static Stream<String> keys(List<Column> columns, List<Row> rows) {
        return Stream.concat(columns.stream().map(Column::key), rows.stream().map(Row::key));
    }
}
