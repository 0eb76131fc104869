package se.digikomp.report.internal;

import java.util.List;
import java.util.stream.IntStream;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Column.Style;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** Any block as heads above rows; a paragraph has neither. */
record Grid(String kind, List<Head> heads, List<Row> rows) {

    /** The head of a column. */
    record Head(String key, Text label, Style style) {
        private static Head of(Column column) {
            return new Head(column.key(), column.label(), column.style());
        }
    }

    /** The block's heads and rows. */
    static Grid of(Block block) {
        return switch (block) {
            case Block.Table it -> new Grid("table", it.columns().stream().map(Head::of).toList(), it.rows());
            case Block.Distribution it -> new Grid("distribution", steps(it.scale()), it.rows());
            case Block.Series it -> new Grid("series", it.columns().stream().map(Head::of).toList(), it.rows());
            case Block.Matrix it -> new Grid("matrix", it.columns().stream().map(Head::of).toList(), it.rows());
            case Block.Paragraph it -> new Grid("paragraph", List.of(), List.of());
        };
    }

    /** The block's heads and rows so that many columns with long heads become rows; a trend stands upright anyway. */
    static Grid upright(Block block) {
        Grid grid = of(block);
        if (!(block instanceof Block.Series) || grid.heads.size() < grid.rows.size()) {
            return grid;
        }
        Style style = grid.heads.isEmpty() ? Style.COUNT : grid.heads.getFirst().style();
        return new Grid(grid.kind, grid.rows.stream().map(row -> new Head(row.key(), row.label(), style)).toList(),
                IntStream.range(0, grid.heads.size())
                        .mapToObj(index -> new Row(grid.heads.get(index).key(), grid.heads.get(index).label(),
                                grid.rows.stream().map(row -> row.cells().get(index)).toList()))
                        .toList());
    }

    private static List<Head> steps(Scale scale) {
        return IntStream.rangeClosed(1, scale.steps())
                .mapToObj(step -> new Head(Integer.toString(step),
                        scale.labels().isEmpty() ? Text.of(Integer.toString(step)) : scale.labels().get(step - 1),
                        Style.COUNT))
                .toList();
    }
}
