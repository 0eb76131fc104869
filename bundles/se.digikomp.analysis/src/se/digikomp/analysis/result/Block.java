package se.digikomp.analysis.result;

import java.util.List;

import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** One table-shaped part of a result; its kind says how it may be drawn. */
public sealed interface Block {

    /** What the block shows. */
    Text title();

    /** Rows of cells under columns of any meaning. */
    record Table(Text title, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = Row.allOf(rows, columns.size());
        }
    }

    /**
     * How answers spread over a scale: one column a step in the scale's order, each cell a count of answers.
     *
     * @param scale  the scale; its steps are the columns
     * @param centre the point of the scale, from 1 to its last step, from which a diverging chart spreads: a step, half
     *               of which lies on each side, or the border between two steps, such as 3.5
     */
    record Distribution(Text title, Scale scale, double centre, List<Row> rows) implements Block {
        public Distribution {
            if (!(centre >= 1 && centre <= scale.steps())) {
                throw new IllegalArgumentException("centre " + centre + " of " + scale.steps() + " steps");
            }
            rows = Row.allOf(rows, scale.steps());
        }

        /** A distribution that spreads from the middle of its scale. */
        public Distribution(Text title, Scale scale, List<Row> rows) {
            this(title, scale, (1 + scale.steps()) / 2.0, rows);
        }
    }

    /** Values in a meaningful order of columns, such as a profile or a trend; one row a line. */
    record Series(Text title, Axis axis, List<Column> columns, List<Row> rows) implements Block {
        public Series {
            columns = List.copyOf(columns);
            rows = Row.allOf(rows, columns.size());
        }
    }

    /** Values of one measure for every pair of row and column, such as library by statement. */
    record Matrix(Text title, Axis axis, List<Column> columns, List<Row> rows) implements Block {
        public Matrix {
            columns = List.copyOf(columns);
            rows = Row.allOf(rows, columns.size());
        }
    }

    /** A paragraph the numbers support. */
    record Paragraph(Text title, Text text) implements Block {
    }
}
