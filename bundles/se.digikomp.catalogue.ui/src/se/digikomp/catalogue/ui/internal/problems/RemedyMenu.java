package se.digikomp.catalogue.ui.internal.problems;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.digikomp.catalogue.ui.internal.Messages;

/** A menu of quick fixes where the pointer is. */
public final class RemedyMenu {

    private RemedyMenu() {
    }

    /** Offers remedies; says so where there are none. */
    public static void open(Control owner, List<Remedy> remedies) {
        Menu menu = new Menu(owner.getShell(), SWT.POP_UP);
        fill(menu, remedies);
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Adds an item for each remedy, or one that says that there is none. */
    static void fill(Menu menu, List<Remedy> remedies) {
        for (Remedy remedy : remedies) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(remedy.title());
            item.addListener(SWT.Selection, event -> remedy.take());
        }
        if (remedies.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(Messages.Problems_noFix);
            none.setEnabled(false);
        }
    }
}
