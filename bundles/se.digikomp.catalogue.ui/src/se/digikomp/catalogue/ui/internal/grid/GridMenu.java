package se.digikomp.catalogue.ui.internal.grid;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Pictures;

/** The menu that opens on a grid. */
final class GridMenu<T> {

    private final GridModel<T> model;
    private final GridActions<T> actions;

    GridMenu(GridTable table, GridModel<T> model, GridActions<T> actions) {
        this.model = model;
        this.actions = actions;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        table.addDisposeListener(event -> menu.dispose());
    }

    private void fill(IMenuManager menu) {
        add(menu, Messages.Grid_cut, "\tCtrl+X", "", model::changeable, actions::cut);
        add(menu, Messages.Grid_copy, "\tCtrl+C", "", () -> true, actions::copy);
        add(menu, Messages.Grid_paste, "\tCtrl+V", "", model::changeable, actions::paste);
        add(menu, Messages.Grid_pasteRows, "\tCtrl+Shift+V", "", model::growing, actions::pasteRows);
        add(menu, Messages.Grid_fillDown, "\tCtrl+D", "filldown", model::changeable, actions::fillDown);
        add(menu, Messages.Grid_clear, "\tDelete", "", model::changeable, actions::clear);
        menu.add(new Separator());
        add(menu, Messages.Grid_add, "\tInsert", "add", model::growing, actions::add);
        add(menu, Messages.Grid_duplicate, "\tCtrl+Shift+D", "duplicate", model::growing, actions::duplicate);
        add(menu, Messages.Grid_up, "\tAlt+↑", "up", model::movable, () -> actions.move(true));
        add(menu, Messages.Grid_down, "\tAlt+↓", "down", model::movable, () -> actions.move(false));
        add(menu, Messages.Grid_delete, "\tCtrl+Delete", "remove", model::growing, actions::delete);
    }

    private static void add(IMenuManager menu, String words, String key, String picture, BooleanSupplier possible,
            Runnable run) {
        Action action = new Action(words + key) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (!picture.isEmpty()) {
            action.setImageDescriptor(Pictures.descriptor(picture));
        }
        action.setEnabled(possible.getAsBoolean());
        menu.add(action);
    }
}
