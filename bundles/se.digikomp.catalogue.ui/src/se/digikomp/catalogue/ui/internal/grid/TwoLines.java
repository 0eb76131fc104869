package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.swt.graphics.GC;

/** Paints a text on two lines at most; three dots stand for what does not fit. */
final class TwoLines extends TextPainter {

    /** How many lines of text a row has room for. */
    static final int MOST = 2;

    TwoLines() {
        super(true, false);
    }

    @Override
    protected String getTextToDisplay(ILayerCell cell, GC gc, int availableLength, String text) {
        String wrapped = super.getTextToDisplay(cell, gc, availableLength, text);
        List<String> lines = wrapped.lines().toList();
        return lines.size() <= MOST ? wrapped
                : String.join("\n", lines.subList(0, MOST - 1)) + "\n" + shortened(lines.get(MOST - 1));
    }

    private static String shortened(String line) {
        return line.length() > MOST ? line.substring(0, line.length() - MOST).strip() + "…" : line + "…";
    }
}
