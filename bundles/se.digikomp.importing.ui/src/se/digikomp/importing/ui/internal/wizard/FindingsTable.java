package se.digikomp.importing.ui.internal.wizard;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.digikomp.importing.Where;
import se.digikomp.importing.ui.internal.model.Finding;
import se.digikomp.ui.Icon;

/** What is the matter with which row, in which column, and why. */
final class FindingsTable {

    private final Composite box;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;

    FindingsTable(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Finding_kind, SWT.LEFT, new ColumnPixelData(120), new KindLabels());
        column(Messages.Column_line, SWT.RIGHT, new ColumnPixelData(64), text(found -> line(found.problem().where())));
        column(Messages.Finding_column, SWT.LEFT, new ColumnWeightData(2, 140),
                text(found -> column(found.problem().where())));
        column(Messages.Finding_reason, SWT.LEFT, new ColumnWeightData(5, 260),
                text(found -> found.problem().message(Locale.getDefault())));
    }

    Control control() {
        return box;
    }

    void show(List<Finding> findings) {
        viewer.setInput(findings);
    }

    private void column(String title, int alignment, ColumnLayoutData width, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), width);
    }

    private static ColumnLabelProvider text(Function<Finding, String> text) {
        return ColumnLabelProvider.createTextProvider(finding -> text.apply((Finding) finding));
    }

    private static String line(Where where) {
        return where.line() == 0 ? "" : Integer.toString(where.line());
    }

    private static String column(Where where) {
        return where.column() == 0 ? "" : where.heading().isBlank() ? Integer.toString(where.column())
                : where.heading();
    }

    /** What a finding means, as picture and word. */
    private static final class KindLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object finding) {
            return switch (((Finding) finding).kind()) {
                case REFUSED -> Messages.Kind_refused;
                case REJECTED -> Messages.Kind_rejected;
                case DUPLICATE -> Messages.Kind_duplicate;
                case WARNING -> Messages.Kind_warning;
            };
        }

        @Override
        public Image getImage(Object finding) {
            return switch (((Finding) finding).kind()) {
                case REFUSED, REJECTED -> Icon.UNKNOWN.image();
                case DUPLICATE -> Icon.COPY.image();
                case WARNING -> Icon.WARNING.image();
            };
        }
    }
}
