package se.digikomp.analysis.ui.internal.parts;

import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.analysis.ui.internal.model.Place;
import se.digikomp.analysis.ui.internal.model.Places;
import se.digikomp.ui.Appearance;

/** The tree of region, cooperations and libraries with the number of responses of each. */
final class PlaceTree {

    private static final int COUNT_WIDTH = 80;

    private final TreeViewer viewer;

    PlaceTree(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        box.setLayout(columns);
        viewer = new TreeViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TreeViewerColumn name = new TreeViewerColumn(viewer, SWT.LEFT);
        name.getColumn().setText(Messages.Selection_library);
        name.setLabelProvider(new PlaceLabels(Appearance.of(parent)));
        columns.setColumnData(name.getColumn(), new ColumnWeightData(1, 120));
        TreeViewerColumn count = new TreeViewerColumn(viewer, SWT.RIGHT);
        count.getColumn().setText(Messages.Selection_responses);
        count.setLabelProvider(ColumnLabelProvider.createTextProvider(
                place -> Integer.toString(((Place) place).responses())));
        columns.setColumnData(count.getColumn(), new ColumnPixelData(COUNT_WIDTH));
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows another tree, opened down to the cooperations. */
    void show(Place.Whole whole) {
        viewer.setInput(new Place[] { whole });
        viewer.expandToLevel(2);
    }

    /** Shows nothing. */
    void clear() {
        viewer.setInput(new Place[0]);
    }

    /** The lines a person has chosen. */
    List<Place> chosen() {
        return List.of(viewer.getStructuredSelection().toArray()).stream().map(Place.class::cast).toList();
    }

    /** Marks a line without a person having done so. */
    void mark(Place place) {
        viewer.setSelection(new StructuredSelection(place), true);
    }

    /** The tree's lines as the viewer wants them. */
    private final class Content implements ITreeContentProvider {
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
            return List.of((Place[]) viewer.getInput()).stream().flatMap(root -> Places.lines(root).stream())
                    .filter(line -> line.parts().contains(element)).findFirst().map(Object.class::cast)
                    .orElseGet(viewer::getInput);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Place) element).parts().isEmpty();
        }
    }
}
