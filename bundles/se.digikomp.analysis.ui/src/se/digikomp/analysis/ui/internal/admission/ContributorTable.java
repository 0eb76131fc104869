package se.digikomp.analysis.ui.internal.admission;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

import se.digikomp.analysis.ui.internal.model.Contributors;
import se.digikomp.analysis.ui.internal.model.Contributors.Contributor;

/** The bundles that contribute analyses, each with a box to tick. */
final class ContributorTable {

    private final Contributors contributors;
    private final Composite box;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final CheckboxTableViewer viewer;

    /** A table on these contributors; {@code changed} is called after each tick. */
    ContributorTable(Composite parent, Contributors contributors, Runnable changed) {
        this.contributors = contributors;
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Admission_bundle, SWT.LEFT, new ColumnWeightData(3, 220),
                one -> bundle(one).map(it -> it.getHeaders().get(Constants.BUNDLE_NAME)).orElse(one.bundle()));
        column(Messages.Admission_version, SWT.LEFT, new ColumnPixelData(80), one -> bundle(one)
                .map(Bundle::getVersion)
                .map(version -> version.getMajor() + "." + version.getMinor() + '.' + version.getMicro()).orElse(""));
        column(Messages.Admission_vendor, SWT.LEFT, new ColumnWeightData(2, 100),
                one -> bundle(one).map(it -> it.getHeaders().get(Constants.BUNDLE_VENDOR)).orElse(""));
        column(Messages.Admission_analyses, SWT.RIGHT, new ColumnPixelData(80),
                one -> Integer.toString(one.analyses()));
        viewer.setInput(contributors.all());
        viewer.addCheckStateListener(event -> {
            contributors.tick((Contributor) event.getElement(), event.getChecked());
            changed.run();
        });
    }

    Control control() {
        return box;
    }

    /** Shows who is ticked; nobody can be ticked while everybody is admitted. */
    void show() {
        viewer.setCheckedElements(contributors.all().stream()
                .filter(one -> contributors.everybody() || contributors.isTicked(one)).toArray());
        viewer.getTable().setEnabled(!contributors.everybody());
    }

    private static Optional<Bundle> bundle(Contributor contributor) {
        return Optional.ofNullable(Platform.getBundle(contributor.bundle()));
    }

    private void column(String title, int alignment, ColumnLayoutData width, Function<Contributor, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Contributor) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Contributor) element).bundle();
            }
        });
        layout.setColumnData(column.getColumn(), width);
    }
}
