package se.digikomp.report.internal;

import java.util.Locale;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Numbers;

/** The figures behind each chart as tables, for readers who do not see it and for those who want to know exactly. */
record Tables(Locale locale) {

    /** Answers a step, number of answers and mean: a row a statement. */
    void distribution(Block.Distribution block, Html html) {
        html.element("table class=\"figures steps\"", table -> {
            table.element("caption", words("table.distribution", block.title().in(locale),
                    block.scale().low().in(locale), block.scale().steps(), block.scale().high().in(locale)));
            table.element("thead", head -> head.element("tr", row -> {
                row.element("th scope=\"col\" class=\"name\"", words("column.statement"));
                for (int step = 1; step <= block.scale().steps(); step++) {
                    row.element("th scope=\"col\"", Integer.toString(step));
                }
                row.element("th scope=\"col\"", "n");
                row.element("th scope=\"col\"", words("column.mean"));
            }));
            table.element("tbody", body -> block.rows().forEach(row -> distribution(row, body)));
        });
    }

    private void distribution(Row row, Html body) {
        Numbers numbers = new Numbers(locale);
        Tally tally = Tally.of(row);
        body.element("tr", line -> {
            line.element("th scope=\"row\" class=\"name\"", row.key());
            row.cells().forEach(cell -> line.element("td", text(cell, Column.Style.COUNT)));
            line.element("td", tally.base() == 0 ? "–" : numbers.count(tally.base()));
            line.element("td", tally.base() == 0 ? "–" : numbers.decimals(tally.mean(), 1));
        });
    }

    /** A row a column of the block, a column a group, and the smallest number of answers of each group. */
    void profile(Block.Series block, Html html) {
        html.element("table class=\"figures wide\"", table -> {
            table.element("caption", words("table.profile", block.title().in(locale), block.axis().name().in(locale)));
            table.element("thead", head -> head.element("tr", row -> {
                row.element("th scope=\"col\" class=\"name\"", block.title().in(locale));
                for (Row group : block.rows()) {
                    row.element("th scope=\"col\"", group.label().in(locale));
                    row.element("th scope=\"col\" class=\"n\"", words("column.n"));
                }
            }));
            table.element("tbody", body -> {
                for (int column = 0; column < block.columns().size(); column++) {
                    profile(block, column, body);
                }
            });
        });
    }

    private void profile(Block.Series block, int index, Html body) {
        Column column = block.columns().get(index);
        body.element("tr", line -> {
            line.element("th scope=\"row\" class=\"name\"", column.key() + " " + column.label().in(locale));
            for (Row group : block.rows()) {
                Cell cell = group.cells().get(index);
                line.element("td", text(cell, column.style()));
                line.element("td class=\"quiet\"",
                        cell instanceof Cell.Value value ? new Numbers(locale).count(value.base())
                                : "–");
            }
        });
    }

    private String text(Cell cell, Column.Style style) {
        Numbers numbers = new Numbers(locale);
        return switch (cell) {
            case Cell.Value(double number, int base) -> numbers.format(number, style);
            case Cell.Interval(double low, double high, int base) ->
                numbers.format(low, style) + "–" + numbers.format(high, style);
            case Cell.Withheld withheld -> words("cell.withheld");
            case Cell.Empty empty -> "–";
        };
    }

    private String words(String key, Object... places) {
        return new Messages(locale).text(key, places);
    }
}
