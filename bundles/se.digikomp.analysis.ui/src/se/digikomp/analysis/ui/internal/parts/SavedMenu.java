package se.digikomp.analysis.ui.internal.parts;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.digikomp.analysis.engine.SavedSelections;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.ui.Background;
import se.digikomp.ui.Icon;

/** Selections kept under a name: chosen, kept, renamed and forgotten from one menu. */
final class SavedMenu extends Action implements IMenuCreator {

    private final Control owner;
    private final SavedSelections file;
    private final Supplier<Optional<Selection>> current;
    private final Consumer<Selection> receiver;
    private final Background work;
    private SortedMap<String, Selection> known = Collections.emptySortedMap();
    private Menu menu;

    /** A menu on a file that keeps {@code current} and tells {@code receiver} which kept one a person wants. */
    SavedMenu(Control owner, SavedSelections file, Supplier<Optional<Selection>> current,
            Consumer<Selection> receiver) {
        super(Messages.Saved_label, IAction.AS_DROP_DOWN_MENU);
        this.owner = owner;
        this.file = file;
        this.current = current;
        this.receiver = receiver;
        work = new Background(owner);
        setToolTipText(Messages.Saved_tooltip);
        setImageDescriptor(Icon.SAVE.descriptor());
        setMenuCreator(this);
        change(() -> {});
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        known.forEach((name, selection) -> item(menu, name, () -> receiver.accept(selection)));
        if (!known.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, Messages.Saved_keep, this::keep).setEnabled(current.get().isPresent());
        if (!known.isEmpty()) {
            each(Messages.Saved_rename, this::rename);
            each(Messages.Saved_forget, name -> change(() -> file.forget(name)));
        }
        return menu;
    }

    @Override
    public Menu getMenu(Menu parent) {
        return getMenu(parent.getShell());
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
        }
    }

    @Override
    public void runWithEvent(Event event) {
        Menu opened = getMenu(owner);
        opened.setLocation(owner.getDisplay().getCursorLocation());
        opened.setVisible(true);
    }

    private void each(String label, Consumer<String> receives) {
        MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText(label);
        Menu names = new Menu(menu);
        cascade.setMenu(names);
        known.keySet().forEach(name -> item(names, name, () -> receives.accept(name)));
    }

    private static MenuItem item(Menu menu, String label, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return item;
    }

    private void keep() {
        current.get().ifPresent(selection -> ask(Messages.Saved_question,
                selection.name().in(Locale.getDefault()),
                name -> change(() -> file.keep(name, selection))));
    }

    private void rename(String before) {
        ask(NLS.bind(Messages.Saved_renaming, before), before, name -> change(() -> {
            Selection selection = known.get(before);
            file.keep(name, selection);
            if (!name.strip().equals(before)) {
                file.forget(before);
            }
        }));
    }

    private void ask(String question, String proposed, Consumer<String> receives) {
        InputDialog dialog = new InputDialog(owner.getShell(), Messages.Saved_title, question, proposed,
                name -> name.isBlank() ? Messages.Saved_nameless : null);
        if (dialog.open() == Window.OK) {
            receives.accept(dialog.getValue());
        }
    }

    private void change(Runnable how) {
        work.compute(Messages.Saved_work, progress -> {
            how.run();
            return file.all();
        }).then(all -> known = all);
    }
}
