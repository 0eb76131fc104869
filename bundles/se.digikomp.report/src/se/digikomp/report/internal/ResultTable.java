package se.digikomp.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Provenance;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Numbers;
import se.digikomp.report.internal.Grid.Head;
import se.digikomp.survey.Text;

/**
 * A result as aligned text for a terminal.
 *
 * @param locale the reader's language
 * @param name   what the analysis is called; {@link Text#EMPTY} for its id
 */
public record ResultTable(Locale locale, Text name) {

    private static final int WIDEST_LABEL = 56;

    /** The blocks under each other, then what is not shown and the policy. */
    public String text(GuardedResult result) {
        Provenance provenance = result.provenance();
        StringBuilder text = new StringBuilder(new Messages(locale).text("provenance.line",
                name.equals(Text.EMPTY) ? provenance.analysis() : name.in(locale),
                provenance.selection().name().in(locale), rounds(provenance), provenance.base())).append("\n\n");
        result.blocks().forEach(block -> block(block, text));
        result.withheld().forEach(sentence -> text.append(sentence.in(locale)).append('\n'));
        result.notes().forEach(sentence -> text.append(sentence.in(locale)).append('\n'));
        return text.append(provenance.policy().describe(locale)).append('\n').toString();
    }

    private static String rounds(Provenance provenance) {
        return Stream.concat(provenance.selection().rounds().stream(), Stream.of(provenance.round().name())).distinct()
                .sorted().collect(Collectors.joining(", "));
    }

    private void block(Block block, StringBuilder text) {
        text.append(block.title().in(locale)).append('\n');
        if (block instanceof Block.Paragraph paragraph) {
            text.append(paragraph.text().in(locale)).append("\n\n");
            return;
        }
        Grid grid = Bases.beside(Grid.upright(block));
        List<List<String>> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of("", ""));
        grid.heads().forEach(head -> heads.add(head.label().in(locale)));
        lines.add(heads);
        grid.rows().forEach(row -> lines.add(line(row, grid.heads())));
        int[] widths = new int[heads.size()];
        lines.forEach(line -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        });
        text.append(aligned(heads, widths)).append('\n');
        Text group = Text.EMPTY;
        for (int index = 0; index < grid.rows().size(); index++) {
            Text next = grid.rows().get(index).group();
            if (!next.equals(group)) {
                text.append(next.in(locale)).append('\n');
                group = next;
            }
            text.append(aligned(lines.get(index + 1), widths)).append('\n');
        }
        text.append('\n');
    }

    private List<String> line(Row row, List<Head> heads) {
        List<String> line = new ArrayList<>(List.of(code(row), shortened(row.label().in(locale))));
        for (int column = 0; column < heads.size(); column++) {
            line.add(text(row.cells().get(column), heads.get(column)));
        }
        return line;
    }

    /** The row's key where it is a code, which has a digit, and does not stand in the label anyway. */
    private String code(Row row) {
        boolean code = row.key().chars().anyMatch(Character::isDigit);
        return code && !row.label().in(locale).startsWith(row.key()) ? row.key() : "";
    }

    private String text(Cell cell, Head head) {
        Numbers numbers = new Numbers(locale);
        return switch (cell) {
            case Cell.Value(double number, int base) -> numbers.format(number, head.style());
            case Cell.Interval(double low, double high, int base) ->
                numbers.range(low, high, head.style());
            case Cell.Withheld withheld -> new Messages(locale).text("cell.withheld");
            case Cell.Empty empty -> "";
        };
    }

    private static String aligned(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String padding = " ".repeat(widths[column] - line.get(column).length());
            text.append(column == 0 ? "" : "  ")
                    .append(column < 2 ? line.get(column) + padding : padding + line.get(column));
        }
        return text.toString().stripTrailing();
    }

    private static String shortened(String label) {
        return label.length() <= WIDEST_LABEL ? label : label.substring(0, WIDEST_LABEL - 1).stripTrailing() + "…";
    }
}
