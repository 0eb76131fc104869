package se.digikomp.catalogue.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Pictures;

/** What stands above a grid: buttons for its rows, how many are shown, and the choice of columns. */
final class GridBar {

    private final GridModel<?> model;
    private final GridLayers<?> layers;
    private final Label count;
    private final List<ToolItem> growing = new ArrayList<>();
    private final List<ToolItem> moving = new ArrayList<>();

    GridBar(Composite parent, GridModel<?> model, GridLayers<?> layers, GridActions<?> actions) {
        this.model = model;
        this.layers = layers;
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        ToolBar buttons = new ToolBar(row, SWT.FLAT | SWT.HORIZONTAL);
        if (model.canGrow()) {
            growing.add(item(buttons, "add", Messages.Grid_add, "Insert", actions::add));
            growing.add(item(buttons, "duplicate", Messages.Grid_duplicate, "Ctrl+Shift+D", actions::duplicate));
            growing.add(item(buttons, "remove", Messages.Grid_delete, "Ctrl+Delete", actions::delete));
            new ToolItem(buttons, SWT.SEPARATOR);
            moving.add(item(buttons, "up", Messages.Grid_up, "Alt+↑", () -> actions.move(true)));
            moving.add(item(buttons, "down", Messages.Grid_down, "Alt+↓", () -> actions.move(false)));
            new ToolItem(buttons, SWT.SEPARATOR);
        }
        if (model.changeable()) {
            item(buttons, "filldown", Messages.Grid_fillDown, "Ctrl+D", actions::fillDown);
        }
        count = new Label(row, SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        ToolBar right = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
        ToolItem columns = new ToolItem(right, SWT.PUSH);
        columns.setImage(Pictures.named("columns"));
        columns.setText(Messages.Grid_columns);
        columns.addListener(SWT.Selection, event -> choose(right));
        refresh();
    }

    void refresh() {
        int all = model.all().size();
        int shown = model.shown().size();
        String whole = all == 1 ? Messages.Grid_countOne : NLS.bind(Messages.Grid_count, all);
        count.setText(shown == all ? whole : NLS.bind(Messages.Grid_countOf, shown, all));
        growing.forEach(item -> item.setEnabled(model.growing()));
        moving.forEach(item -> item.setEnabled(model.movable()));
    }

    private void choose(ToolBar below) {
        Menu menu = new Menu(below);
        for (int i = 0; i < model.columns().size(); i++) {
            int column = i;
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(model.columns().get(i).title());
            item.setSelection(!layers.visible.isColumnIndexHidden(column));
            item.addListener(SWT.Selection, event -> show(column, item.getSelection()));
        }
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void show(int column, boolean on) {
        if (on) {
            layers.visible.showColumnIndexes(column);
        } else if (layers.visible.getColumnCount() > 1) {
            layers.visible.hideColumnIndexes(column);
        }
    }

    private static ToolItem item(ToolBar bar, String picture, String words, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Pictures.named(picture));
        item.setToolTipText(words + "  (" + key + ')');
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
