package se.digikomp.analysis.ui.internal.chart;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.ui.internal.model.Page;
import se.digikomp.analysis.ui.internal.model.Picture;
import se.digikomp.analysis.ui.internal.model.Spot;
import se.digikomp.charts.Chart;
import se.digikomp.charts.Charts;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Mark;
import se.digikomp.charts.Palette;
import se.digikomp.charts.Setting;
import se.digikomp.ui.Appearance;

/** The drawings of a result on a page that scrolls; laid out anew for each width, explained under the pointer. */
public final class ChartPane {

    private static final int MARGIN = 12;
    private static final int LINE = 40;
    private static final int REVEALED_ABOVE = 80;
    private static final int VEIL = 170;
    private static final int OPAQUE = 255;

    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final Fonts fonts;
    private final MarkCursor cursor = new MarkCursor();
    private List<Block> blocks = List.of();
    private Chart chart = Charts.usual();
    private Page page = Page.EMPTY;
    private Set<String> marked = Set.of();
    private boolean veiled;
    private Consumer<Set<String>> pointer = keys -> {};
    private Consumer<Set<String>> chooser = keys -> {};

    /** An empty page; {@code name} is what a screen reader calls it. */
    public ChartPane(Composite parent, String name) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        fonts = new Fonts(canvas);
        scroller.setContent(canvas);
        scroller.addListener(SWT.Resize, event -> layOut());
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addMouseMoveListener(this::explain);
        canvas.addListener(SWT.MouseExit, event -> pointer.accept(Set.of()));
        canvas.addListener(SWT.MouseUp, this::choose);
        canvas.addKeyListener(KeyListener.keyPressedAdapter(this::press));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = cursor.words().isEmpty() ? name : cursor.words();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = page.drawing().description();
            }
        });
    }

    /** The control to lay out. */
    public Control control() {
        return scroller;
    }

    /** Shows blocks as a chart draws them; whether it draws any. */
    public boolean show(List<Block> others, Chart how) {
        blocks = others;
        chart = how;
        layOut();
        return page.drawing().height() > 0;
    }

    /** Tells what the pointer is over, and what a person clicks on, by the keys of rows and columns. */
    public void tell(Consumer<Set<String>> over, Consumer<Set<String>> clicked) {
        pointer = over;
        chooser = clicked;
    }

    /** Marks what has these keys, and nothing else. */
    public void mark(Set<String> keys) {
        if (!keys.equals(marked)) {
            marked = Set.copyOf(keys);
            canvas.redraw();
        }
    }

    /** Lets the page step back, because another one is on its way, or forward again. */
    public void veil(boolean drawn) {
        if (veiled != drawn) {
            veiled = drawn;
            canvas.redraw();
        }
    }

    /** Scrolls to the first thing marked where none of it is in sight. */
    public void reveal() {
        reveal(page.boxes(marked));
    }

    private void reveal(List<Page.Box> boxes) {
        int top = scroller.getOrigin().y;
        int bottom = top + scroller.getClientArea().height;
        if (!boxes.isEmpty() && boxes.stream().noneMatch(box -> box.top() >= top && box.bottom() <= bottom)) {
            scroller.setOrigin(0, Math.max(0, (int) boxes.getFirst().top() - REVEALED_ABOVE));
        }
    }

    private void layOut() {
        int width = scroller.getClientArea().width - 2 * MARGIN;
        GC gc = new GC(canvas);
        try {
            page = Picture.page(blocks, chart, new Setting(width, Locale.getDefault(), fonts.measure(gc)));
        } finally {
            gc.dispose();
        }
        cursor.show(page);
        int height = (int) Math.ceil(page.drawing().height()) + 2 * MARGIN;
        canvas.setSize(scroller.getClientArea().width, Math.max(height, scroller.getClientArea().height));
        scroller.getVerticalBar().setIncrement(LINE);
        canvas.redraw();
    }

    private void paint(GC gc) {
        DrawingPainter painter = new DrawingPainter(gc, palette(), fonts);
        Rectangle all = canvas.getClientArea();
        gc.setBackground(painter.color(Ink.Tone.PAPER));
        gc.fillRectangle(all);
        painter.paint(page.drawing(), MARGIN, MARGIN);
        page.boxes(marked).forEach(box -> painter.outline(box, MARGIN, MARGIN));
        if (canvas.isFocusControl()) {
            cursor.paint(painter, fonts, MARGIN, all);
        }
        if (veiled) {
            gc.setAlpha(VEIL);
            gc.setBackground(painter.color(Ink.Tone.PAPER));
            gc.fillRectangle(all);
            gc.setAlpha(OPAQUE);
        }
        if (canvas.isFocusControl()) {
            gc.drawFocus(0, 0, all.width, all.height);
        }
    }

    private Palette palette() {
        return Appearance.of(scroller) == Appearance.DARK ? Palette.DARK : Palette.LIGHT;
    }

    private void explain(MouseEvent event) {
        String words = page.drawing().at(event.x - MARGIN, event.y - MARGIN).map(Mark::words).orElse("");
        if (!words.isEmpty() && cursor.spot().isPresent()) {
            cursor.leave();
            canvas.redraw();
        }
        if (!words.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(words);
            canvas.setCursor(words.isEmpty() ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
        pointer.accept(page.keysAt(event.x - MARGIN, event.y - MARGIN));
    }

    private void choose(Event event) {
        Set<String> keys = page.keysAt(event.x - MARGIN, event.y - MARGIN);
        if (event.button == 1 && !keys.isEmpty()) {
            chooser.accept(keys);
        }
    }

    private void press(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> cursor.spot().ifPresent(spot -> chooser.accept(spot.keys()));
            case SWT.ESC -> {
                cursor.leave();
                pointed();
            }
            default -> {
                if (cursor.go(event.keyCode, scroller.getOrigin().y - MARGIN)) {
                    pointed();
                } else {
                    scroll(event);
                }
            }
        }
    }

    private void pointed() {
        pointer.accept(cursor.spot().map(Spot::keys).orElseGet(Set::of));
        cursor.spot().ifPresent(spot -> reveal(List.of(spot.box())));
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        canvas.redraw();
    }

    private void scroll(KeyEvent event) {
        Point origin = scroller.getOrigin();
        int page = scroller.getClientArea().height - LINE;
        int top = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> origin.y + LINE;
            case SWT.ARROW_UP -> origin.y - LINE;
            case SWT.PAGE_DOWN -> origin.y + page;
            case SWT.PAGE_UP -> origin.y - page;
            case SWT.HOME -> 0;
            case SWT.END -> canvas.getSize().y;
            default -> origin.y;
        };
        scroller.setOrigin(origin.x, Math.max(0, top));
    }
}
