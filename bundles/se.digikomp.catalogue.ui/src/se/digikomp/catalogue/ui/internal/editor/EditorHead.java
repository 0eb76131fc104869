package se.digikomp.catalogue.ui.internal.editor;

import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Pictures;
import se.digikomp.ui.Icon;

/** What stands above the pages of an editor: a line of its own, and why the file cannot be taken as it looks. */
final class EditorHead {

    private final Composite line;
    private final Banner banner;
    private final Composite below;
    private Runnable refresh = () -> {};

    /** A head without words, and space below it. */
    EditorHead(Composite parent) {
        Composite whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        line = new Composite(whole, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        banner = new Banner(whole);
        below = new Composite(whole, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
    }

    /** The space for the pages. */
    Composite below() {
        return below;
    }

    boolean isDisposed() {
        return line.isDisposed();
    }

    /** Shows a line anew, which says how it is refreshed; it takes no room where nothing is put in it. */
    void show(Function<Composite, Runnable> content) {
        Stream.of(line.getChildren()).forEach(Control::dispose);
        refresh = content.apply(line);
        ((GridData) line.getLayoutData()).exclude = line.getChildren().length == 0;
        line.getParent().layout(true, true);
    }

    void refresh() {
        refresh.run();
    }

    /** Says whether the content was made up, and what forbids to change it. */
    void explain(boolean demonstration, Permission permission) {
        banner.clear();
        if (demonstration) {
            banner.say(Icon.WARNING.image(), Messages.Editor_demonstration);
        }
        if (!permission.allowed()) {
            banner.say(Pictures.lock(), permission.reason());
        }
    }
}
