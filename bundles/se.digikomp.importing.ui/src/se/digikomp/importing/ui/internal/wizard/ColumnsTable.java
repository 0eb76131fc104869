package se.digikomp.importing.ui.internal.wizard;

import java.util.List;
import java.util.function.BiConsumer;
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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.digikomp.importing.Target;
import se.digikomp.importing.ui.internal.model.ColumnLine;
import se.digikomp.importing.ui.internal.model.Targets;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Icon;

/** The columns of a file with what each is taken for, marked by certainty in picture, word and colour. */
final class ColumnsTable {

    private final Composite box;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;
    private final Appearance appearance;
    private Targets targets;

    /** A table that hands changes to {@code receiver}: the column's position and what it is taken for now. */
    ColumnsTable(Composite parent, BiConsumer<Integer, Target> receiver) {
        appearance = Appearance.of(parent);
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Column_number, new ColumnPixelData(44), line -> Integer.toString(line.position() + 1));
        column(Messages.Column_heading, new ColumnWeightData(4, 160), line -> line.column().heading());
        column(Messages.Column_samples, new ColumnWeightData(3, 110), ColumnLine::samples);
        TableViewerColumn target = column(Messages.Column_target, new ColumnWeightData(4, 160),
                line -> targets.words(line.column().target()));
        target.setEditingSupport(new TargetEditing(viewer, () -> targets, receiver));
        column(Messages.Column_certainty, new ColumnPixelData(130), line -> words(line.mark()))
                .setLabelProvider(new MarkLabels());
    }

    Control control() {
        return box;
    }

    void show(List<ColumnLine> lines, Targets others) {
        targets = others;
        if (!lines.equals(viewer.getInput())) {
            int top = viewer.getTable().getTopIndex();
            int selected = viewer.getTable().getSelectionIndex();
            viewer.setInput(lines);
            viewer.getTable().select(selected);
            viewer.getTable().setTopIndex(top);
        }
    }

    private TableViewerColumn column(String title, ColumnLayoutData width, Function<ColumnLine, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text.apply((ColumnLine) line)));
        layout.setColumnData(column.getColumn(), width);
        return column;
    }

    private static String words(ColumnLine.Mark mark) {
        return switch (mark) {
            case SURE -> Messages.Mark_sure;
            case CHECK -> Messages.Mark_check;
            case TWICE -> Messages.Mark_twice;
            case IGNORED -> Messages.Mark_ignored;
        };
    }

    /** Certainty as picture, word and colour. */
    private final class MarkLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object line) {
            return words(((ColumnLine) line).mark());
        }

        @Override
        public Image getImage(Object line) {
            return switch (((ColumnLine) line).mark()) {
                case SURE -> Icon.SURE.image();
                case CHECK -> Icon.UNSURE.image();
                case TWICE -> Icon.UNKNOWN.image();
                case IGNORED -> Icon.HIDDEN.image();
            };
        }

        @Override
        public Color getForeground(Object line) {
            return switch (((ColumnLine) line).mark()) {
                case SURE -> appearance.good();
                case CHECK -> appearance.doubtful();
                case TWICE -> appearance.bad();
                case IGNORED -> appearance.quiet();
            };
        }
    }
}
