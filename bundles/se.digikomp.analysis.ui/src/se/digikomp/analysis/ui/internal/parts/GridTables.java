package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.digikomp.analysis.ui.internal.model.Grid;
import se.digikomp.analysis.ui.internal.model.Pointing;

/** A result as native tables, one a grid, one under the other. */
final class GridTables {

    private static final int LABEL_WIDTH = 280;

    private final ScrolledComposite scroller;
    private final Font bold;
    private final Pointing pointing;
    private final Consumer<Set<String>> chooser;
    private Composite tables;

    GridTables(Composite parent, Pointing pointing, Consumer<Set<String>> chooser) {
        this.pointing = pointing;
        this.chooser = chooser;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), scroller);
        bold = resources.create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD));
    }

    Control control() {
        return scroller;
    }

    /** Shows other grids. */
    void show(List<Grid> grids) {
        if (tables != null) {
            tables.dispose();
        }
        tables = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(tables);
        grids.forEach(
                grid -> GridDataFactory.fillDefaults().grab(true, grids.size() == 1).hint(LABEL_WIDTH, SWT.DEFAULT)
                        .applyTo(table(grid)));
        scroller.setContent(tables);
        Point size = tables.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroller.setMinSize(0, grids.size() == 1 ? 0 : size.y);
        scroller.layout(true, true);
    }

    private Table table(Grid grid) {
        Table table = new Table(tables, SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (int index = 0; index < grid.head().size(); index++) {
            TableColumn column = new TableColumn(table, index == 0 ? SWT.LEFT : SWT.RIGHT);
            column.setText(grid.head().get(index));
            column.setToolTipText(grid.head().get(index));
        }
        for (Grid.Line line : grid.lines()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(line.texts().toArray(String[]::new));
            if (line.heading()) {
                item.setFont(bold);
            }
        }
        ColumnWidths.install(table);
        CellHints.install(table, grid);
        HiddenCells.install(table, grid);
        RowLinks.install(table, grid, pointing, chooser);
        return table;
    }
}
