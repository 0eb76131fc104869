package se.digikomp.catalogue.ui.internal;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** Tables of texts whose columns share the width there is; a text that does not fit shows when pointed at. */
public final class Tables {

    private static final int NARROWEST = 48;

    private Tables() {
    }

    /** An empty table that takes lists or arrays; its columns are added by {@link #column}, then it is shown. */
    public static TableViewer in(Composite parent) {
        Composite space = new Composite(parent, SWT.NONE);
        space.setLayout(new TableColumnLayout());
        TableViewer table = new TableViewer(space, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        table.setContentProvider(ArrayContentProvider.getInstance());
        return table;
    }

    /** Adds a column that takes its share, by weight, of the width. */
    public static <T> void column(TableViewer table, String title, int weight, Function<T, String> text) {
        column(table, title, weight, text, row -> null);
    }

    /** The same with a picture before the text; the picture may be {@code null}. */
    @SuppressWarnings("unchecked")
    public static <T> void column(TableViewer table, String title, int weight, Function<T, String> text,
            Function<T, Image> picture) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        TableColumnLayout layout = (TableColumnLayout) table.getTable().getParent().getLayout();
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, NARROWEST));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((T) row);
            }

            @Override
            public Image getImage(Object row) {
                return picture.apply((T) row);
            }

            @Override
            public String getToolTipText(Object row) {
                String whole = getText(row);
                return whole.isEmpty() ? null : whole;
            }
        });
    }

    /** Shows header and lines. */
    public static void show(TableViewer table) {
        ColumnViewerToolTipSupport.enableFor(table, ToolTip.NO_RECREATE);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
    }
}
