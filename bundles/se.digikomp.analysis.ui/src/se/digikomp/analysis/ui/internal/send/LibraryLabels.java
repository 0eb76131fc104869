package se.digikomp.analysis.ui.internal.send;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;

import se.digikomp.analysis.ui.internal.model.Place;
import se.digikomp.ui.Appearance;

/** One column of the list of libraries; those that may not have a compilation stay in the background. */
final class LibraryLabels extends ColumnLabelProvider {

    private final Appearance appearance;
    private final Function<Place.Library, String> text;

    LibraryLabels(Appearance appearance, Function<Place.Library, String> text) {
        this.appearance = appearance;
        this.text = text;
    }

    @Override
    public String getText(Object element) {
        return text.apply((Place.Library) element);
    }

    @Override
    public Color getForeground(Object element) {
        return ((Place.Library) element).shown() ? super.getForeground(element) : appearance.quiet();
    }
}
