package se.digikomp.analysis.ui.internal.parts;

import java.util.Locale;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import se.digikomp.analysis.ui.internal.model.Place;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Icon;

/** Names, pictures and explanations of the lines of the selection tree. */
final class PlaceLabels extends ColumnLabelProvider {

    private final Control owner;

    PlaceLabels(Control owner) {
        this.owner = owner;
    }

    @Override
    public String getText(Object element) {
        Place place = (Place) element;
        return hidden(place) ? place.name() + "  \u2013  " + Messages.Selection_hidden : name(place);
    }

    @Override
    public Image getImage(Object element) {
        return switch ((Place) element) {
            case Place.Whole whole -> Icon.REGION.image();
            case Place.Together together -> Icon.COOPERATION.image();
            case Place.Others others -> Icon.COOPERATION.image();
            case Place.Library library -> library.shown() ? Icon.LIBRARY.image() : Icon.HIDDEN.image();
        };
    }

    @Override
    public Color getForeground(Object element) {
        return hidden((Place) element) ? Appearance.of(owner).quiet() : super.getForeground(element);
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof Place.Library library && !library.shown()
                ? library.hidden().in(Locale.getDefault()) : super.getToolTipText(element);
    }

    static String name(Place place) {
        return place instanceof Place.Others ? Messages.Selection_others : place.name();
    }

    static boolean hidden(Place place) {
        return place instanceof Place.Library library && !library.shown();
    }
}
