package se.digikomp.analysis.ui.internal.kept;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.report.Caption;

/** Kept results, a line each. */
final class KeptTable {

    private final Composite box;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;

    /** An empty table; {@code analyses} says in words what analysis an id stands for. */
    KeptTable(Composite parent, Function<String, String> analyses) {
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Kept_name, new ColumnWeightData(6, 240), KeptResult::name);
        column(Messages.Kept_analysis, new ColumnWeightData(5, 200),
                kept -> analyses.apply(kept.result().provenance().analysis()));
        column(Messages.Kept_selection, new ColumnWeightData(2, 90),
                kept -> kept.result().provenance().selection().name().in(Locale.getDefault()));
        column(Messages.Kept_rounds, new ColumnPixelData(90),
                kept -> new Caption(kept.result(), Locale.getDefault()).rounds());
        column(Messages.Kept_when, new ColumnPixelData(140), KeptTable::moment);
    }

    Control control() {
        return box;
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows these results, and marks the one of this name, else the first. */
    void show(List<KeptResult> kept, String name) {
        viewer.setInput(kept);
        kept.stream().filter(one -> one.name().equals(name)).findFirst().or(() -> kept.stream().findFirst())
                .ifPresent(one -> viewer.setSelection(new StructuredSelection(one), true));
    }

    /** The result marked; empty where there is none. */
    Optional<KeptResult> marked() {
        return viewer.getStructuredSelection().getFirstElement() instanceof KeptResult kept ? Optional.of(kept)
                : Optional.empty();
    }

    /** When a result was kept, as people write it. */
    static String moment(KeptResult kept) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.getDefault())
                .withZone(ZoneId.systemDefault()).format(kept.kept());
    }

    private void column(String title, ColumnLayoutData width, Function<KeptResult, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(kept -> text.apply((KeptResult) kept)));
        layout.setColumnData(column.getColumn(), width);
    }
}
