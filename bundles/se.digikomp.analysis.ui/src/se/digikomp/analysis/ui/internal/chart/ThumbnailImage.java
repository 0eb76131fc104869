package se.digikomp.analysis.ui.internal.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;

import se.digikomp.analysis.ui.internal.model.Page;
import se.digikomp.analysis.ui.internal.model.Thumbnail;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Palette;
import se.digikomp.ui.Appearance;

/** Paints small pictures of results in the colours of the theme. */
public final class ThumbnailImage {

    private ThumbnailImage() {
    }

    /** A picture of this size, sharp at any zoom; to be disposed by the caller. */
    public static Image of(Thumbnail thumbnail, int width, int height, Control owner) {
        Palette palette = Appearance.of(owner) == Appearance.DARK ? Palette.DARK : Palette.LIGHT;
        Fonts fonts = new Fonts(owner);
        ImageGcDrawer drawer = (gc, w, h) -> paint(new DrawingPainter(gc, palette, fonts), thumbnail, w, h);
        return new Image(owner.getDisplay(), drawer, width, height);
    }

    /** A picture of this size with an icon in its middle, for what has no picture of its own; to be disposed likewise. */
    public static Image of(Image icon, int width, int height, Control owner) {
        Color ground = owner.getBackground();
        ImageGcDrawer drawer = (gc, w, h) -> {
            gc.setBackground(ground);
            gc.fillRectangle(0, 0, w, h);
            gc.drawImage(icon, (w - icon.getBounds().width) / 2, (h - icon.getBounds().height) / 2);
        };
        return new Image(owner.getDisplay(), drawer, width, height);
    }

    private static void paint(DrawingPainter painter, Thumbnail thumbnail, int width, int height) {
        GC gc = painter.gc();
        gc.setBackground(painter.color(Ink.Tone.PAPER));
        gc.fillRectangle(0, 0, width, height);
        Page.Box part = thumbnail.part();
        float scale = (float) (width / (part.right() - part.left()));
        Transform transform = new Transform(gc.getDevice());
        try {
            transform.scale(scale, scale);
            gc.setTransform(transform);
            painter.paint(thumbnail.drawing(), -part.left(), -part.top());
        } finally {
            gc.setTransform(null);
            transform.dispose();
        }
        gc.setForeground(painter.color(Ink.Tone.GRID));
        gc.setLineWidth(1);
        gc.drawRectangle(0, 0, width - 1, height - 1);
    }
}
