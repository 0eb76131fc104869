package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.ui.internal.chart.ChartPane;
import se.digikomp.analysis.ui.internal.model.Grid;
import se.digikomp.analysis.ui.internal.model.Pointing;
import se.digikomp.charts.Chart;
import se.digikomp.ui.Icon;

/** The same result as chart, as table and as text, a tab each. */
final class ResultTabs {

    private final Pointing pointing;
    private final Composite box;
    private final CTabFolder folder;
    private final ChartPane chart;
    private final GridTables tables;
    private final Text text;
    private final RendererChooser chooser;
    private List<Grid> grids = List.of();
    private GuardedResult result;
    private Set<String> codes = Set.of();
    private boolean fallen;

    ResultTabs(Composite parent, Pointing pointing, Consumer<Set<String>> clicked) {
        this.pointing = pointing;
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
        tables = new GridTables(folder, pointing, clicked);
        chart.tell(pointing::over, clicked);
        Runnable marker = () -> chart.mark(pointing.marked());
        pointing.addListener(marker);
        box.addDisposeListener(event -> pointing.removeListener(marker));
        text = new Text(folder, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        tab(Form.CHART, Icon.RESULT, chart.control());
        tab(Form.TABLE, Icon.TABLE, tables.control());
        tab(Form.TEXT, Icon.TEXT, text);
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fallen = false));
        folder.setSelection(0);
    }

    Control control() {
        return box;
    }

    /**
     * Shows another result, drawn as somebody chose or its analysis prefers, its tables naming the codes of what is about
     * one of these; the tab in front stays in front.
     */
    void show(GuardedResult found, Optional<String> preferred, Set<String> known) {
        result = found;
        codes = known;
        grids = Grid.of(found.blocks(), codes, Locale.getDefault());
        chooser.offer(found.blocks(), preferred);
        fall(draw());
        chart.mark(pointing.marked());
        chart.reveal();
        tables.show(grids);
        text.setText(Grid.text(grids));
    }

    /** Makes the result step back while another one is on its way, or forward again. */
    void outdate(boolean outdated) {
        chart.veil(outdated);
        tables.control().setEnabled(!outdated);
        text.setEnabled(!outdated);
    }

    private void fall(boolean drawn) {
        if (!drawn && form() == Form.CHART) {
            folder.setSelection(Form.TABLE.ordinal());
            fallen = true;
        } else if (drawn && fallen) {
            folder.setSelection(Form.CHART.ordinal());
            fallen = false;
        }
    }

    /** How the result is drawn. */
    Chart chart() {
        Chart chosen = chooser.chart();
        Set<String> known = codes;
        return (block, together, setting) -> chosen.draw(block, together, setting.knowing(known));
    }

    private boolean draw() {
        return chart.show(result.blocks(), chart());
    }

    /** The figures as a spreadsheet takes them from the clipboard. */
    String tabSeparated() {
        return Grid.tabSeparated(grids);
    }

    /** The figures as tables for word processors and spreadsheets. */
    String html() {
        return Grid.html(grids);
    }

    /** Gives the keyboard to what is in front. */
    void focus() {
        folder.getSelection().getControl().setFocus();
    }

    /** Brings one form to the front. */
    void bring(Form form) {
        fallen = false;
        folder.setSelection(form.ordinal());
        focus();
    }

    /** The form in front. */
    Form form() {
        return Form.values()[folder.getSelectionIndex()];
    }

    private void tab(Form form, Icon icon, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(form.words());
        item.setToolTipText(form.words() + " (" + form.key() + ')');
        item.setImage(icon.image());
        item.setControl(control);
    }
}
