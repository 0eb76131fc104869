package se.digikomp.charts.internal;

import java.util.List;

import se.digikomp.analysis.result.Column;
import se.digikomp.charts.Face;
import se.digikomp.charts.Setting;

/** The heads of columns beside each other: their labels where all fit into a few lines, otherwise their keys. */
public record ColumnHeads(List<Paragraph> heads) {

    private static final int MOST_LINES = 3;

    /** The heads of columns of this width. */
    public static ColumnHeads of(List<Column> columns, double width, Setting setting) {
        List<Paragraph> labels = columns.stream()
                .map(column -> Paragraph.of(column.label().in(setting.locale()), width - 4, Face.SMALL,
                        setting.measure()))
                .toList();
        boolean fit = labels.stream().allMatch(label -> label.lines().size() <= MOST_LINES && label.lines().stream()
                .allMatch(line -> setting.measure().width(line, Face.SMALL) <= width - 4));
        return new ColumnHeads(fit ? labels
                : columns.stream().map(column -> new Paragraph(List.of(column.key()), Face.SMALL)).toList());
    }

    /** The height of the tallest head. */
    public double height() {
        return heads.stream().mapToDouble(Paragraph::height).max().orElse(0);
    }
}
