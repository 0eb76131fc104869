package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.ui.internal.chart.ChartPane;
import se.digikomp.analysis.ui.internal.model.Grid;
import se.digikomp.ui.Icon;

/** The same result as chart, as table and as text, a tab each. */
final class ResultTabs {

    private final CTabFolder folder;
    private final ChartPane chart;
    private final GridTables tables;
    private final Text text;
    private List<Grid> grids = List.of();

    ResultTabs(Composite parent) {
        folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        chart = new ChartPane(folder, Messages.Chart_name);
        tables = new GridTables(folder);
        text = new Text(folder, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        tab(Messages.Tab_chart, Icon.RESULT, chart.control());
        tab(Messages.Tab_table, Icon.TABLE, tables.control());
        tab(Messages.Tab_text, Icon.TEXT, text);
        folder.setSelection(0);
    }

    Control control() {
        return folder;
    }

    /** Shows another result; the tab in front stays in front. */
    void show(GuardedResult result) {
        grids = Grid.of(result.blocks(), Locale.getDefault());
        if (!chart.show(result.blocks()) && folder.getSelectionIndex() == 0) {
            folder.setSelection(1);
        }
        tables.show(grids);
        text.setText(Grid.text(grids));
    }

    /** The figures as a spreadsheet takes them from the clipboard. */
    String tabSeparated() {
        return Grid.tabSeparated(grids);
    }

    /** Gives the keyboard to what is in front. */
    void focus() {
        folder.getSelection().getControl().setFocus();
    }

    private void tab(String title, Icon icon, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setImage(icon.image());
        item.setControl(control);
    }
}
