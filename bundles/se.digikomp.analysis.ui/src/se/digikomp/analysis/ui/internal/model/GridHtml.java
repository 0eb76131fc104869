package se.digikomp.analysis.ui.internal.model;

import java.util.List;
import java.util.stream.Collectors;

/** Grids as HTML tables for the clipboard. */
record GridHtml(List<Grid> grids) {

    String html() {
        return grids.stream().map(GridHtml::table).collect(Collectors.joining("<br>"));
    }

    private static String table(Grid grid) {
        return "<table>" + row(grid.head(), "th")
                + grid.lines().stream().map(line -> row(line.texts(), line.heading() ? "th" : "td"))
                        .collect(Collectors.joining())
                + "</table>";
    }

    private static String row(List<String> texts, String element) {
        return texts.stream()
                .map(text -> '<' + element + align(texts, text) + '>' + escaped(Grid.plain(text)) + "</" + element
                        + '>')
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String align(List<String> texts, String text) {
        return text.equals(texts.getFirst()) ? " align=\"left\"" : " align=\"right\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
