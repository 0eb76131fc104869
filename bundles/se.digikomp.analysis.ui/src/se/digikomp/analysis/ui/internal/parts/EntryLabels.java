package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

import se.digikomp.analysis.ui.internal.model.Gallery;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Icon;

/** The names of analyses; those that do not apply stay in the background and say why. */
final class EntryLabels extends ColumnLabelProvider {

    private final Appearance appearance;

    EntryLabels(Appearance appearance) {
        this.appearance = appearance;
    }

    @Override
    public String getText(Object element) {
        return ((Gallery.Entry) element).name();
    }

    @Override
    public Image getImage(Object element) {
        return (((Gallery.Entry) element).applies() ? Icon.ANALYSIS : Icon.HIDDEN).image();
    }

    @Override
    public Color getForeground(Object element) {
        return ((Gallery.Entry) element).applies() ? super.getForeground(element) : appearance.quiet();
    }

    @Override
    public String getToolTipText(Object element) {
        return ((Gallery.Entry) element).words();
    }
}
