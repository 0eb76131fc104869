package se.digikomp.analysis.ui.internal.chart;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import se.digikomp.charts.Face;
import se.digikomp.charts.TextMeasure;

/** The window's own typeface in the sizes that charts ask for. */
final class Fonts {

    private static final double POINTS_AN_INCH = 72;

    private final LocalResourceManager resources;
    private final Control owner;

    /** Fonts that live as long as a control. */
    Fonts(Control owner) {
        this.owner = owner;
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The font for a face. */
    Font font(Face face) {
        int points = (int) Math.round(face.size() * POINTS_AN_INCH / owner.getDisplay().getDPI().y);
        return resources.create(FontDescriptor.createFrom(owner.getFont()).setHeight(Math.max(1, points))
                .setStyle(face.bold() ? SWT.BOLD : SWT.NORMAL));
    }

    /** How wide text is in these fonts. */
    TextMeasure measure(GC gc) {
        return (text, face) -> {
            gc.setFont(font(face));
            return gc.textExtent(text).x;
        };
    }
}
