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
     * @param scale the scale; its steps are the columns
     */
    record Distribution(Text title, Scale scale, List<Row> rows) implements Block {
        public Distribution {
            rows = Row.allOf(rows, scale.steps());
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
