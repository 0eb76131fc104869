package se.digikomp.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Rows to be printed for a person or for a program.
 *
 * @param columns language-independent names of the columns
 * @param rows    one entry a column: text, a whole number or a truth value
 */
record Listing(List<String> columns, List<List<Object>> rows) {

    /** A list of objects, one a row. */
    String json() {
        JsonArray array = new JsonArray();
        for (List<Object> row : rows) {
            JsonObject object = new JsonObject();
            for (int column = 0; column < columns.size(); column++) {
                switch (row.get(column)) {
                    case Number number -> object.addProperty(columns.get(column), number);
                    case Boolean truth -> object.addProperty(columns.get(column), truth);
                    case Object text -> object.addProperty(columns.get(column), text.toString());
                }
            }
            array.add(object);
        }
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(array);
    }

    /** Aligned lines under headings in a language; numbers stand to the right. */
    String table(Locale locale) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(column -> Messages.format(locale, "column." + column)).toList());
        rows.forEach(row -> lines.add(row.stream().map(cell -> text(cell, locale)).toList()));
        int[] widths = new int[columns.size()];
        lines.forEach(line -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        });
        StringBuilder table = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                boolean right = !rows.isEmpty() && rows.get(0).get(column) instanceof Number;
                text.append(("%" + (right ? "" : "-") + Math.max(1, widths[column]) + "s")
                        .formatted(lines.get(line).get(column)))
                        .append("  ");
            }
            table.append(text.toString().stripTrailing()).append(line < lines.size() - 1 ? "\n" : "");
        }
        return table.toString();
    }

    private static String text(Object cell, Locale locale) {
        return cell instanceof Boolean truth ? Messages.format(locale, truth ? "yes" : "no") : cell.toString();
    }
}
