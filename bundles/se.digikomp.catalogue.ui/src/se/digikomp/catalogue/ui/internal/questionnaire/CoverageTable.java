package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import se.digikomp.questionnaire.model.Statement;
import se.digikomp.ui.Appearance;

/**
 * The coverage of a version as a matrix on the screen: a line for each competence and theme, a column for each
 * statement, a filled cell where the two meet. It is drawn rather than made of widgets, so that 2,000 statements scroll.
 */
final class CoverageTable extends Canvas {

    private static final int LABELS = 330;
    private static final int COUNT = 34;
    private static final int SIDE = 26;
    private static final int HEAD = 44;

    private final CoverageMatrix matrix;
    private BiConsumer<CoverageMatrix.Line, Statement> toggled = (line, statement) -> {};
    private Consumer<EObject> opened = object -> {};
    private List<CoverageMatrix.Line> lines = List.of();
    private List<Statement> statements = List.of();
    private int left;
    private int top;
    private int line;
    private int column;

    CoverageTable(Composite parent, CoverageMatrix matrix) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        this.matrix = matrix;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseDoubleClick, event -> openAt(event.x, event.y));
        addListener(SWT.MouseMove, this::point);
        addListener(SWT.KeyDown, this::type);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        getHorizontalBar().addListener(SWT.Selection, event -> scroll());
        getVerticalBar().addListener(SWT.Selection, event -> scroll());
    }

    /** What happens when a cell is pressed or the space bar is pressed on it. */
    void onToggle(BiConsumer<CoverageMatrix.Line, Statement> action) {
        toggled = action;
    }

    /** What happens when a statement or a competence is to be shown where it is edited. */
    void onOpen(Consumer<EObject> action) {
        opened = action;
    }

    void refresh() {
        lines = matrix.lines();
        statements = matrix.statements();
        line = Math.min(line, Math.max(0, lines.size() - 1));
        column = Math.min(column, Math.max(0, statements.size() - 1));
        fit();
        redraw();
    }

    /** Puts the cursor on a line. */
    void reveal(CoverageMatrix.Line wanted) {
        line = Math.max(0, lines.indexOf(wanted));
        setFocus();
        showCursor();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Appearance appearance = Appearance.of(this);
        CoverageInk ink = new CoverageInk(gc, getBackground(), getForeground(), appearance);
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        int last = Math.min(lines.size(), (top + area.height - HEAD) / SIDE + 1);
        for (int i = top / SIDE; i < last; i++) {
            int y = HEAD + i * SIDE - top;
            for (int j = left / SIDE; j < statements.size() && x(j) < area.width; j++) {
                boolean here = isFocusControl() && i == line && j == column;
                ink.cell(x(j), y, SIDE, CoverageMatrix.covers(lines.get(i), statements.get(j)), here);
            }
        }
        gc.setBackground(getBackground());
        gc.fillRectangle(0, 0, area.width, HEAD);
        for (int j = left / SIDE; j < statements.size() && x(j) < area.width; j++) {
            ink.title(statements.get(j), x(j), HEAD, SIDE, j == column && isFocusControl());
        }
        gc.setBackground(getBackground());
        gc.fillRectangle(0, 0, LABELS + COUNT, HEAD);
        for (int i = top / SIDE; i < last; i++) {
            ink.label(lines.get(i), HEAD + i * SIDE - top, LABELS, COUNT, SIDE,
                    i > 0 && lines.get(i).group().equals(lines.get(i - 1).group()));
        }
        gc.fillRectangle(0, 0, LABELS + COUNT, HEAD);
    }

    private int x(int index) {
        return LABELS + COUNT + index * SIDE - left;
    }

    private void press(Event event) {
        setFocus();
        at(event.x, event.y).ifPresent(cell -> {
            line = cell.y;
            column = cell.x;
            toggled.accept(lines.get(line), statements.get(column));
        });
        redraw();
    }

    private void openAt(int x, int y) {
        int row = (y - HEAD + top) / SIDE;
        int place = (x - LABELS - COUNT + left) / SIDE;
        if (y < HEAD && x >= LABELS + COUNT && place < statements.size()) {
            opened.accept(statements.get(place));
        } else if (y >= HEAD && x < LABELS + COUNT && row < lines.size()) {
            lines.get(row).statements().stream().findFirst().ifPresent(opened);
        }
    }

    private void point(Event event) {
        String hint = at(event.x, event.y)
                .map(cell -> matrix.hint(lines.get(cell.y), statements.get(cell.x))).orElse(null);
        if (hint == null && event.y < HEAD && event.x > LABELS + COUNT) {
            int place = (event.x - LABELS - COUNT + left) / SIDE;
            hint = place < statements.size() ? matrix.words(statements.get(place)) : null;
        }
        if (hint == null ? getToolTipText() != null : !hint.equals(getToolTipText())) {
            setToolTipText(hint);
        }
    }

    private Optional<Point> at(int x, int y) {
        int row = Math.floorDiv(y - HEAD + top, SIDE);
        int place = Math.floorDiv(x - LABELS - COUNT + left, SIDE);
        boolean inside = y >= HEAD && x >= LABELS + COUNT && row < lines.size() && place < statements.size();
        return inside ? Optional.of(new Point(place, row)) : Optional.empty();
    }

    private void type(Event event) {
        if (lines.isEmpty() || statements.isEmpty()) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_UP -> line = Math.max(0, line - 1);
            case SWT.ARROW_DOWN -> line = Math.min(lines.size() - 1, line + 1);
            case SWT.ARROW_LEFT -> column = Math.max(0, column - 1);
            case SWT.ARROW_RIGHT -> column = Math.min(statements.size() - 1, column + 1);
            case ' ' -> toggled.accept(lines.get(line), statements.get(column));
            case SWT.CR -> opened.accept(statements.get(column));
            default -> {
                return;
            }
        }
        showCursor();
    }

    private void showCursor() {
        Rectangle area = getClientArea();
        int room = Math.max(SIDE, area.width - LABELS - COUNT - SIDE);
        left = Math.max(Math.min(left, column * SIDE), column * SIDE - room);
        top = Math.max(Math.min(top, line * SIDE), line * SIDE - Math.max(SIDE, area.height - HEAD - SIDE));
        getHorizontalBar().setSelection(left);
        getVerticalBar().setSelection(top);
        redraw();
    }

    private void scroll() {
        left = getHorizontalBar().getSelection();
        top = getVerticalBar().getSelection();
        redraw();
    }

    private void fit() {
        Rectangle area = getClientArea();
        fit(getHorizontalBar(), statements.size() * SIDE, area.width - LABELS - COUNT);
        fit(getVerticalBar(), lines.size() * SIDE, area.height - HEAD);
        scroll();
    }

    private static void fit(ScrollBar bar, int all, int room) {
        int shown = Math.max(1, Math.min(room, all));
        bar.setVisible(all > room);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - shown)), 0, Math.max(1, all), shown, SIDE, shown);
    }
}
