package se.digikomp.analysis.ui.internal.parts;

import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

import se.digikomp.analysis.ui.internal.model.Place;
import se.digikomp.analysis.ui.internal.model.Places;

/** The lines of the selection tree as its viewer wants them; a library may stand in several cooperations. */
final class PlaceContent implements ITreeContentProvider {

    private Place[] roots = {};

    @Override
    public void inputChanged(Viewer viewer, Object before, Object input) {
        roots = input instanceof Place[] places ? places : new Place[0];
    }

    @Override
    public Object[] getElements(Object input) {
        return (Place[]) input;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Place) parent).parts().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return Stream.of(roots).flatMap(root -> Places.lines(root).stream())
                .filter(line -> line.parts().contains(element)).findFirst()
                .orElse(null); // as viewers want it, also for what has just left the tree
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Place) element).parts().isEmpty();
    }
}
