package se.digikomp.catalogue.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import se.digikomp.catalogue.ui.internal.Messages;

/** Paints the words a column is filtered by; where there are none, quietly, what the place is for. */
final class FilterWords extends TextPainter {

    private static final int QUIET = 110;
    private static final int FULL = 255;

    FilterWords() {
        super(false, false);
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        gc.setAlpha(super.convertDataType(cell, registry).isEmpty() ? QUIET : FULL);
        super.paintCell(cell, gc, bounds, registry);
        gc.setAlpha(FULL);
    }

    @Override
    protected String convertDataType(ILayerCell cell, IConfigRegistry registry) {
        String words = super.convertDataType(cell, registry);
        return words.isEmpty() ? Messages.Grid_filter : words;
    }
}
