package se.digikomp.analysis.ui.internal.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Text;

/**
 * Blocks of a result as lines of text under a common head, for the table and the clipboard.
 *
 * @param head  column titles, the first for the lines' own labels
 * @param lines lines of the head's width, or headings
 */
public record Grid(List<String> head, List<Line> lines) {

    /**
     * One line.
     *
     * @param key     what the line is about, language-independent; empty for headings
     * @param heading whether the line names what follows and has no figures
     * @param texts   the label, then one text a column
     * @param hints   one explanation a text, empty for none
     * @param hidden  positions of the texts that stand for figures not shown
     */
    public record Line(String key, boolean heading, List<String> texts, List<String> hints, Set<Integer> hidden) {
        public Line {
            texts = List.copyOf(texts);
            hints = List.copyOf(hints);
            hidden = Set.copyOf(hidden);
        }
    }

    public Grid {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }

    /** Grids for a reader of {@code locale}: neighbouring blocks under the same head share one. */
    public static List<Grid> of(List<Block> blocks, Locale locale) {
        return of(blocks, Set.of(), locale);
    }

    /** The same, the lines about these codes, such as statements, beginning with their code. */
    public static List<Grid> of(List<Block> blocks, Set<String> codes, Locale locale) {
        List<Grid> grids = new ArrayList<>();
        for (Block block : blocks) {
            Grid grid = of(block, codes, locale);
            if (!grids.isEmpty() && grids.getLast().head.equals(grid.head)) {
                grid = grids.removeLast().with(grid.lines);
            }
            grids.add(grid);
        }
        return List.copyOf(grids);
    }

    /** The grids as tab-separated text with one line a row, as spreadsheets take it from the clipboard. */
    public static String tabSeparated(List<Grid> grids) {
        return grids.stream().map(Grid::tabSeparated).collect(Collectors.joining("\n"));
    }

    /** The grids as an HTML table each, as word processors and spreadsheets take them from the clipboard. */
    public static String html(List<Grid> grids) {
        return new GridHtml(grids).html();
    }

    /** The grids as running text, one line a row, each figure after its column's title and with its explanation. */
    public static String text(List<Grid> grids) {
        return grids.stream().flatMap(grid -> grid.lines.stream().map(grid::sentence))
                .collect(Collectors.joining("\n"));
    }

    private String sentence(Line line) {
        if (line.heading) {
            return '\n' + line.texts.getFirst();
        }
        List<String> parts = new ArrayList<>();
        for (int column = 1; column < line.texts.size(); column++) {
            if (!line.texts.get(column).isEmpty()) {
                parts.add(head.get(column) + ": " + line.texts.get(column));
            }
        }
        String reasons = line.hints.stream().filter(hint -> !hint.isEmpty() && !hint.startsWith("n = ")).distinct()
                .collect(Collectors.joining(" "));
        return line.texts.getFirst() + "\n    " + String.join("   ", parts)
                + (reasons.isEmpty() ? "" : "   " + reasons);
    }

    private String tabSeparated() {
        return Stream.concat(Stream.of(head), lines.stream().map(Line::texts))
                .map(texts -> texts.stream().map(Grid::plain).collect(Collectors.joining("\t")) + '\n')
                .collect(Collectors.joining());
    }

    /** A text as spreadsheets understand it: on one line, a negative number with the minus sign of keyboards. */
    static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ").replaceFirst("^\u2212(?=\\d)", "-");
    }

    private Grid with(List<Line> more) {
        return new Grid(head, Stream.concat(lines.stream(), more.stream()).toList());
    }

    private static Grid of(Block block, Set<String> codes, Locale locale) {
        CellFormat format = new CellFormat(locale);
        return switch (block) {
            case Block.Distribution spread -> distribution(spread, format);
            case Block.Table table -> columns(table.title(), table.columns(), coded(table.rows(), codes), format);
            case Block.Series series -> series(series, format);
            case Block.Matrix matrix -> columns(matrix.title(), matrix.columns(), coded(matrix.rows(), codes), format);
            case Block.Paragraph words -> new Grid(List.of(""),
                    List.of(heading(words.title(), 1, format), new Line("", false,
                            List.of(format.words(words.text())), List.of(""), Set.of())));
        };
    }

    private static Grid distribution(Block.Distribution block, CellFormat format) {
        int steps = block.scale().steps();
        List<String> head = new ArrayList<>(List.of(""));
        for (int step = 1; step <= steps; step++) {
            head.add(block.scale().labels().isEmpty() ? Integer.toString(step)
                    : format.words(block.scale().labels().get(step - 1)));
        }
        head.add("n");
        List<Line> lines = new ArrayList<>(List.of(heading(block.title(), steps + 2, format)));
        for (Row row : block.rows()) {
            Line counts = line(coded(row.key(), row.label(), row.cells()),
                    Collections.nCopies(steps, Column.Style.COUNT), format);
            String base = row.cells().stream().map(format::base).filter(text -> !text.isEmpty()).findFirst().orElse("");
            lines.add(new Line(row.key(), false, append(counts.texts, base), append(counts.hints, ""),
                    counts.hidden));
        }
        return new Grid(head, lines);
    }

    private static Grid series(Block.Series block, CellFormat format) {
        List<String> head = Stream.concat(Stream.of(""), block.rows().stream().map(row -> format.words(row.label())))
                .toList();
        List<Line> lines = new ArrayList<>(List.of(heading(block.title(), head.size(), format)));
        for (int index = 0; index < block.columns().size(); index++) {
            Column column = block.columns().get(index);
            int position = index;
            Row turned = coded(column.key(), column.label(),
                    block.rows().stream().map(row -> row.cells().get(position)).toList());
            lines.add(line(turned, Collections.nCopies(block.rows().size(), column.style()), format));
        }
        return new Grid(head, lines);
    }

    private static Grid columns(Text title, List<Column> columns, List<Row> rows, CellFormat format) {
        List<String> head = Stream.concat(Stream.of(""), columns.stream().map(column -> format.words(column.label())))
                .toList();
        List<Line> lines = new ArrayList<>(List.of(heading(title, columns.size() + 1, format)));
        List<Column.Style> styles = columns.stream().map(Column::style).toList();
        rows.forEach(row -> lines.add(line(row, styles, format)));
        return new Grid(head, lines);
    }

    private static Line line(Row row, List<Column.Style> styles, CellFormat format) {
        List<String> texts = new ArrayList<>(List.of(format.words(row.label())));
        List<String> hints = new ArrayList<>(List.of(""));
        Set<Integer> hidden = new TreeSet<>();
        for (int index = 0; index < styles.size(); index++) {
            texts.add(format.text(row.cells().get(index), styles.get(index)));
            hints.add(format.hint(row.cells().get(index)));
            if (row.cells().get(index) instanceof Cell.Withheld) {
                hidden.add(index + 1);
            }
        }
        return new Line(row.key(), false, texts, hints, hidden);
    }

    private static List<Row> coded(List<Row> rows, Set<String> codes) {
        return rows.stream().map(row -> !codes.contains(row.key()) || begins(row) ? row
                : coded(row.key(), row.label(), row.cells())).toList();
    }

    private static boolean begins(Row row) {
        return row.label().byLanguage().values().stream().allMatch(label -> label.startsWith(row.key()));
    }

    private static Row coded(String code, Text label, List<Cell> cells) {
        Map<String, String> words = new TreeMap<>();
        label.byLanguage().forEach((language, text) -> words.put(language, code + "  " + text));
        return new Row(code, new Text(words), cells);
    }

    private static Line heading(Text title, int width, CellFormat format) {
        List<String> texts = new ArrayList<>(Collections.nCopies(width, ""));
        texts.set(0, format.words(title));
        return new Line("", true, texts, Collections.nCopies(width, ""), Set.of());
    }

    private static List<String> append(List<String> texts, String last) {
        return Stream.concat(texts.stream(), Stream.of(last)).toList();
    }
}
