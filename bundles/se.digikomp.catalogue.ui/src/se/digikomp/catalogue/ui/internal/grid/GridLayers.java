package se.digikomp.catalogue.ui.internal.grid;

import java.util.Properties;

import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of which a grid is made, from the cells up to what is on the screen. */
final class GridLayers<T> {

    private static final int HEADER = 28;
    private static final int HEAD_WIDTH = 58;

    final DataLayer cells;
    final ColumnReorderLayer order;
    final ColumnHideShowLayer visible;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final FilterRowHeaderComposite<T> filter;
    final DataLayer heads;
    final GridLayer whole;

    GridLayers(GridModel<T> model, IDataProvider body, IDataProvider rowHeads, ConfigRegistry registry,
            Runnable whenShownOtherwise, int rowHeight) {
        cells = new DataLayer(body);
        cells.setDefaultRowHeight(rowHeight);
        cells.setRowsResizableByDefault(false);
        for (int i = 0; i < model.columns().size(); i++) {
            cells.setColumnWidthByPosition(i, model.columns().get(i).width());
        }
        cells.setConfigLabelAccumulator(new ColumnLabelAccumulator());
        order = new ColumnReorderLayer(cells);
        visible = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(visible);
        viewport = new ViewportLayer(selection);
        viewport.setRegionName("BODY");

        IDataProvider titles = new DefaultColumnHeaderDataProvider(
                model.columns().stream().map(Column::title).toArray(String[]::new));
        DefaultColumnHeaderDataLayer header = new DefaultColumnHeaderDataLayer(titles);
        header.setDefaultRowHeight(HEADER);
        ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(header, viewport, selection);
        SortHeaderLayer<T> sorted = new SortHeaderLayer<>(columnHeader, new GridSort<>(model, whenShownOtherwise),
                false);
        filter = new FilterRowHeaderComposite<>(new GridFilter<>(model, whenShownOtherwise), sorted, titles, registry);
        filter.getFilterRowDataLayer().setDefaultRowHeight(HEADER);

        heads = new DefaultRowHeaderDataLayer(rowHeads);
        heads.setDefaultRowHeight(rowHeight);
        heads.setDefaultColumnWidth(HEAD_WIDTH);
        RowHeaderLayer rowHeader = new RowHeaderLayer(heads, viewport, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(titles, rowHeads)), rowHeader,
                filter);
        whole = new GridLayer(viewport, filter, rowHeader, corner, false);
        whole.addConfiguration(new DefaultEditConfiguration());
    }

    void saveState(Properties into) {
        cells.saveState("", into);
        order.saveState("", into);
        visible.saveState("", into);
    }

    void loadState(Properties from) {
        cells.loadState("", from);
        order.loadState("", from);
        visible.loadState("", from);
    }
}
