package se.digikomp.report.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.report.internal.Grid.Head;

/** A result as one line a figure, in the dialect that spreadsheets of the reader's language open without questions. */
public record ResultCsv(Locale locale) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The lines, ended by carriage return and line feed as RFC 4180 has it. */
    public String text(GuardedResult result) {
        Messages messages = new Messages(locale);
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        line(text, Stream.of("block", "group", "code", "label", "columnCode", "column", "value", "base", "withheld")
                .map(name -> messages.text("column." + name)).toList());
        for (Block block : result.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                line(text, List.of(block.title().in(locale), "", "", "", "", "", "", "", paragraph.text().in(locale)));
            }
            Grid grid = Grid.of(block);
            for (Row row : grid.rows()) {
                for (int index = 0; index < grid.heads().size(); index++) {
                    figure(text, block, row, grid.heads().get(index), row.cells().get(index));
                }
            }
        }
        return text.toString();
    }

    private void figure(StringBuilder text, Block block, Row row, Head head, Cell cell) {
        List<String> figure = switch (cell) {
            case Cell.Value(double number, int base) -> List.of(number(number), Integer.toString(base), "");
            case Cell.Interval(double low, double high, int base) ->
                List.of(number(low) + (low < 0 || high < 0 ? " – " : "–") + number(high), Integer.toString(base), "");
            case Cell.Withheld withheld -> List.of("", "", withheld.reason().in(locale));
            case Cell.Empty empty -> List.of("", "", "");
        };
        line(text, List.of(block.title().in(locale), row.group().in(locale), row.key(), row.label().in(locale),
                head.key(), head.label().in(locale), figure.get(0), figure.get(1), figure.get(2)));
    }

    private void line(StringBuilder text, List<String> fields) {
        String separator = decimalComma() ? ";" : ",";
        text.append(fields.stream().map(field -> quoted(field, separator)).collect(Collectors.joining(separator)))
                .append("\r\n");
    }

    private String number(double number) {
        String plain = number == Math.rint(number) ? Long.toString((long) number)
                : new BigDecimal(Double.toString(number)).toPlainString();
        return decimalComma() ? plain.replace('.', ',') : plain;
    }

    private boolean decimalComma() {
        return locale.getLanguage().equals("sv");
    }

    private static String quoted(String field, String separator) {
        boolean plain = !field.contains(separator) && !field.contains("\"") && !field.contains("\n")
                && !field.contains("\r");
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
