package se.digikomp.charts.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Anchor;
import se.digikomp.charts.Face;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Setting;

/** The names at the ends of lines, moved apart where they would touch. */
public record LineNames(List<Row> rows, Setting setting, Canvas canvas) {

    private static final double LINE = 15;

    /** What the lines are about, in the order of the rows; parts of one line count once. */
    public List<String> subjects() {
        return rows.stream().map(this::name).distinct().toList();
    }

    /** The width of the widest name. */
    public double width() {
        return subjects().stream().mapToDouble(name -> setting.measure().width(name, Face.SMALL_STRONG)).max()
                .orElse(0);
    }

    /** Draws the names at {@code x}, each as near as possible to where its line ends, between two heights. */
    public void draw(double x, double top, double bottom, DoubleUnaryOperator y) {
        List<String> subjects = subjects();
        List<End> ends = new ArrayList<>();
        for (Row row : rows.reversed()) {
            String name = name(row);
            if (ends.stream().noneMatch(end -> end.name.equals(name))) {
                ends.add(new End(name, last(row, y, bottom)));
            }
        }
        ends.sort(Comparator.comparingDouble(End::y));
        double least = top;
        for (int index = 0; index < ends.size(); index++) {
            double most = bottom - (ends.size() - 1 - index) * LINE;
            double place = Math.max(least, Math.min(ends.get(index).y, most));
            int position = subjects.indexOf(ends.get(index).name);
            Ink ink = LineStroke.ink(position);
            canvas.text(x, place, ends.get(index).name, Anchor.START,
                    position == 0 ? Face.SMALL_STRONG : Face.SMALL, ink);
            least = place + LINE;
        }
    }

    private String name(Row row) {
        return row.label().in(setting.locale());
    }

    private static double last(Row row, DoubleUnaryOperator y, double bottom) {
        return row.cells().reversed().stream().filter(Cell.Value.class::isInstance).findFirst()
                .map(cell -> y.applyAsDouble(((Cell.Value) cell).number())).orElse(bottom);
    }

    private record End(String name, double y) {
    }
}
