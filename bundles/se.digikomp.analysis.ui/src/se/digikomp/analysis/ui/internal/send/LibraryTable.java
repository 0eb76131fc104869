package se.digikomp.analysis.ui.internal.send;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

import se.digikomp.analysis.ui.internal.model.Place;
import se.digikomp.analysis.ui.internal.model.SendDraft;
import se.digikomp.ui.Appearance;

/** The libraries of a round with a box to tick; those that may not have a compilation say why and stay unticked. */
final class LibraryTable {

    private final SendDraft draft;
    private final Composite box;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final CheckboxTableViewer viewer;
    private final Appearance appearance;

    LibraryTable(Composite parent, SendDraft draft) {
        this.draft = draft;
        appearance = Appearance.of(parent);
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Libraries_name, SWT.LEFT, new ColumnWeightData(2, 160), library -> library.unit().name());
        column(Messages.Libraries_responses, SWT.RIGHT, new ColumnPixelData(96),
                library -> Integer.toString(library.responses()));
        column(Messages.Libraries_state, SWT.LEFT, new ColumnWeightData(4, 240),
                library -> library.hidden().in(Locale.getDefault()));
        viewer.addCheckStateListener(this::checked);
    }

    Control control() {
        return box;
    }

    void refresh() {
        List<Place.Library> offered = draft.offered();
        if (!offered.equals(viewer.getInput())) {
            viewer.setInput(offered);
            offered.stream().filter(draft::chose).findFirst().ifPresent(viewer::reveal);
        }
        viewer.setCheckedElements(offered.stream().filter(draft::chose).toArray());
    }

    private void checked(CheckStateChangedEvent event) {
        String code = ((Place.Library) event.getElement()).unit().code();
        Stream<String> others = draft.units().stream().map(unit -> unit.code()).filter(other -> !other.equals(code));
        draft.choose(Stream.concat(others, event.getChecked() ? Stream.of(code) : Stream.empty()).toList());
    }

    private void column(String title, int alignment, ColumnLayoutData width,
            Function<Place.Library, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        column.setLabelProvider(new LibraryLabels(appearance, text));
        layout.setColumnData(column.getColumn(), width);
    }
}
