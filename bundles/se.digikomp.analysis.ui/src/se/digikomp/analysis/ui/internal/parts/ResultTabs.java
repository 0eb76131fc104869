package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.ui.internal.chart.ChartPane;
import se.digikomp.analysis.ui.internal.model.Grid;
import se.digikomp.charts.Chart;
import se.digikomp.ui.Icon;

/** The same result as chart, as table and as text, a tab each. */
final class ResultTabs {

    private final Composite box;
    private final CTabFolder folder;
    private final ChartPane chart;
    private final GridTables tables;
    private final Text text;
    private final RendererChooser chooser;
    private List<Grid> grids = List.of();
    private GuardedResult result;

    ResultTabs(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        box.setLayout(new FormLayout());
        chooser = new RendererChooser(box, this::draw);
        FormData corner = new FormData();
        corner.right = new FormAttachment(100);
        corner.bottom = new FormAttachment(100);
        chooser.control().setLayoutData(corner);
        folder = new CTabFolder(box, SWT.BOTTOM | SWT.FLAT);
        FormData all = new FormData();
        all.left = new FormAttachment(0);
        all.right = new FormAttachment(100);
        all.top = new FormAttachment(0);
        all.bottom = new FormAttachment(100);
        folder.setLayoutData(all);
        chart = new ChartPane(folder, Messages.Chart_name);
        tables = new GridTables(folder);
        text = new Text(folder, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        tab(Messages.Tab_chart, Icon.RESULT, chart.control());
        tab(Messages.Tab_table, Icon.TABLE, tables.control());
        tab(Messages.Tab_text, Icon.TEXT, text);
        folder.setSelection(0);
    }

    Control control() {
        return box;
    }

    /** Shows another result, drawn as somebody chose or its analysis prefers; the tab in front stays in front. */
    void show(GuardedResult found, Optional<String> preferred) {
        result = found;
        grids = Grid.of(found.blocks(), Locale.getDefault());
        chooser.offer(found.blocks(), preferred);
        if (!draw() && folder.getSelectionIndex() == 0) {
            folder.setSelection(1);
        }
        tables.show(grids);
        text.setText(Grid.text(grids));
    }

    /** How the result is drawn. */
    Chart chart() {
        return chooser.chart();
    }

    private boolean draw() {
        return chart.show(result.blocks(), chooser.chart());
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
