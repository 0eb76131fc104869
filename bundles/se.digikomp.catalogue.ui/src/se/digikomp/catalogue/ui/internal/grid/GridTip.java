package se.digikomp.catalogue.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Shows the whole text of a cell that has hardly room for it, and at the head of a row what it is marked for; it gives
 * way to a person who types.
 */
final class GridTip<T> extends NatTableContentTooltip {

    private static final int LETTER = 7;

    private final NatTable table;
    private final GridHeads<T> heads;

    GridTip(NatTable table, GridHeads<T> heads, String... regions) {
        super(table, regions);
        this.table = table;
        this.heads = heads;
        table.addListener(SWT.KeyDown, event -> hide());
        table.addListener(SWT.FocusOut, event -> hide());
    }

    @Override
    protected String getText(Event event) {
        if (table.getActiveCellEditor() != null) {
            return null;
        }
        int row = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
        if (table.getRegionLabelsByXY(event.x, event.y) != null
                && table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.ROW_HEADER)) {
            return heads.mark(row).map(Mark::words).orElse(null);
        }
        String text = super.getText(event);
        int column = table.getColumnPositionByX(event.x);
        return text != null && text.length() * LETTER > TwoLines.MOST * table.getColumnWidthByPosition(column) ? text
                : null;
    }
}
