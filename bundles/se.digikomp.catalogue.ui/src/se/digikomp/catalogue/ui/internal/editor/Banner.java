package se.digikomp.catalogue.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What stands above all pages of an editor: why it cannot be changed, and that something is a demonstration. */
final class Banner {

    private final Composite space;

    Banner(Composite parent) {
        space = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(space);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 7).spacing(8, 5).applyTo(space);
    }

    void clear() {
        for (Control child : space.getChildren()) {
            child.dispose();
        }
        fit();
    }

    void say(Image picture, String words) {
        Label icon = new Label(space, SWT.NONE);
        icon.setImage(picture);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label text = new Label(space, SWT.WRAP);
        text.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        fit();
    }

    private void fit() {
        boolean used = space.getChildren().length > 0;
        ((GridData) space.getLayoutData()).exclude = !used;
        space.setVisible(used);
        space.getParent().layout(true, true);
    }
}
