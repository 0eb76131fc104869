package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import se.digikomp.analysis.ui.internal.model.Place;
import se.digikomp.analysis.ui.internal.model.Places;
import se.digikomp.analysis.ui.internal.model.Ticks;
import se.digikomp.charts.Numbers;
import se.digikomp.ui.Appearance;

/** The tree of region, cooperations and libraries with ticks and the number of responses of each. */
final class PlaceTree {

    /** Told what a person does with a line. */
    interface Receiver {

        /** The line was ticked or its tick taken away. */
        void toggled(Place place);

        /** The line was chosen in place of all others. */
        void only(Place place);

        /** The line was reached. */
        void reached(Place place);
    }

    private static final int COUNT_WIDTH = 86;
    private final Composite box;
    private final CheckboxTreeViewer viewer;
    private final TickStates states = new TickStates();
    private final Receiver receiver;
    private String search = "";

    PlaceTree(Composite parent, Receiver receiver) {
        this.receiver = receiver;
        box = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        box.setLayout(columns);
        viewer = new CheckboxTreeViewer(box, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new PlaceContent());
        viewer.setCheckStateProvider(states);
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer tree, Object parentElement, Object element) {
                return matches((Place) element) || parentElement instanceof Place parent && named(parent);
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        TreeViewerColumn name = new TreeViewerColumn(viewer, SWT.LEFT);
        name.getColumn().setText(Messages.Selection_library);
        name.setLabelProvider(new PlaceLabels(viewer.getTree()));
        columns.setColumnData(name.getColumn(), new ColumnWeightData(1, 120));
        TreeViewerColumn count = new TreeViewerColumn(viewer, SWT.RIGHT);
        count.getColumn().setText(Messages.Selection_responses);
        count.setLabelProvider(ColumnLabelProvider.createTextProvider(
                place -> new Numbers(Locale.getDefault()).count(((Place) place).responses())));
        columns.setColumnData(count.getColumn(), new ColumnPixelData(COUNT_WIDTH));
        Appearance.follow(viewer.getTree(), appearance -> viewer.refresh());
        listen();
    }

    CheckboxTreeViewer viewer() {
        return viewer;
    }

    Control control() {
        return box;
    }

    /** Shows a tree with its ticks; the lines that are open stay open where the tree is the same. */
    void show(Ticks ticks) {
        states.show(ticks);
        if (!(viewer.getInput() instanceof Place[] roots && List.of(roots).equals(List.of(ticks.whole())))) {
            viewer.setInput(new Place[] { ticks.whole() });
            viewer.expandToLevel(search.isEmpty() ? 2 : AbstractTreeViewer.ALL_LEVELS);
        }
        viewer.refresh();
    }

    /** Shows nothing. */
    void clear() {
        viewer.setInput(new Place[0]);
    }

    /** Shows only the lines that hold some words, and those above them. */
    void search(String words) {
        search = words.strip().toLowerCase(Locale.getDefault());
        viewer.refresh();
        if (!search.isEmpty()) {
            viewer.expandAll();
        }
    }

    private void listen() {
        Tree tree = viewer.getTree();
        viewer.addCheckStateListener(event -> {
            receiver.toggled((Place) event.getElement());
            viewer.refresh();
        });
        viewer.addSelectionChangedListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Place place) {
                receiver.reached(place);
            }
        });
        viewer.addDoubleClickListener(event -> receiver
                .only((Place) viewer.getStructuredSelection().getFirstElement()));
        tree.addListener(SWT.MouseUp, this::clicked);
    }

    private void clicked(Event event) {
        if (event.button != 1) {
            return;
        }
        placeNamedAt(new Point(event.x, event.y)).ifPresent(place -> {
            if ((event.stateMask & SWT.MOD1) != 0) {
                receiver.toggled(place);
            } else {
                receiver.only(place);
            }
        });
    }

    private Optional<Place> placeNamedAt(Point point) {
        TreeItem item = viewer.getTree().getItem(point);
        return Optional.ofNullable(item).filter(it -> point.x >= it.getImageBounds(0).x)
                .map(it -> (Place) it.getData());
    }

    private boolean matches(Place place) {
        return Places.lines(place).stream().anyMatch(this::named);
    }

    private boolean named(Place place) {
        return PlaceLabels.name(place).toLowerCase(Locale.getDefault()).contains(search);
    }
}
