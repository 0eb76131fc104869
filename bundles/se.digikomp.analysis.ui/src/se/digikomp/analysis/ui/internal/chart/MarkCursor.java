package se.digikomp.analysis.ui.internal.chart;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

import se.digikomp.analysis.ui.internal.model.Page;
import se.digikomp.analysis.ui.internal.model.Spot;
import se.digikomp.analysis.ui.internal.model.Walk;
import se.digikomp.charts.Face;
import se.digikomp.charts.Ink;

/** The figure that the keyboard points at, with its explanation beside it. */
final class MarkCursor {

    private static final int WIDEST = 340;
    private static final int PADDING = 6;
    private static final int DISTANCE = 8;

    private Walk walk = new Walk(Page.EMPTY.spots());
    private Spot spot;

    /** Walks over another page; stays where the same figure is on it. */
    void show(Page page) {
        walk = new Walk(page.spots());
        spot = spot().flatMap(before -> page.spots().stream().filter(there -> there.mark().equals(before.mark()))
                .findFirst()).orElse(null);
    }

    /** The figure pointed at; empty where none is. */
    Optional<Spot> spot() {
        return Optional.ofNullable(spot);
    }

    /** What the figure pointed at says; nothing where none is. */
    String words() {
        return spot().map(there -> there.mark().words()).orElse("");
    }

    /** Points at nothing. */
    void leave() {
        spot = null;
    }

    /** Goes where an arrow key leads, at first to what lies below {@code top}; whether it leads to a figure. */
    boolean go(int key, double top) {
        Optional<Walk.Step> step = step(key);
        Optional<Spot> next = step.flatMap(there -> spot == null ? walk.first(top) : walk.next(spot, there));
        next.ifPresent(there -> spot = there);
        return next.isPresent();
    }

    private static Optional<Walk.Step> step(int key) {
        return switch (key) {
            case SWT.ARROW_LEFT -> Optional.of(Walk.Step.LEFT);
            case SWT.ARROW_RIGHT -> Optional.of(Walk.Step.RIGHT);
            case SWT.ARROW_UP -> Optional.of(Walk.Step.UP);
            case SWT.ARROW_DOWN -> Optional.of(Walk.Step.DOWN);
            default -> Optional.empty();
        };
    }

    /** Draws a line round the figure, and its explanation under or above it, inside {@code all}. */
    void paint(DrawingPainter painter, Fonts fonts, int margin, Rectangle all) {
        if (spot == null) {
            return;
        }
        GC gc = painter.gc();
        painter.outline(spot.box(), margin, margin);
        TextLayout words = new TextLayout(gc.getDevice());
        try {
            words.setFont(fonts.font(Face.BODY));
            words.setText(spot.mark().words());
            words.setWidth(Math.min(WIDEST, words.getBounds().width + 1));
            Rectangle size = words.getBounds();
            int width = size.width + 2 * PADDING;
            int height = size.height + 2 * PADDING;
            int left = Math.clamp((int) spot.box().left() + margin, 0, Math.max(0, all.width - width - 1));
            int below = (int) spot.box().bottom() + margin + DISTANCE;
            int top = below + height < all.height ? below
                    : Math.max(0, (int) spot.box().top() + margin - DISTANCE - height);
            gc.setBackground(painter.color(Ink.Tone.PAPER));
            gc.fillRectangle(left, top, width, height);
            gc.setForeground(painter.color(Ink.Tone.AXIS));
            gc.setLineWidth(1);
            gc.drawRectangle(left, top, width, height);
            gc.setForeground(painter.color(Ink.Tone.TEXT));
            words.draw(gc, left + PADDING, top + PADDING);
        } finally {
            words.dispose();
        }
    }
}
