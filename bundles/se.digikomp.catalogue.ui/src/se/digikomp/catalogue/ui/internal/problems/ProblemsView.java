package se.digikomp.catalogue.ui.internal.problems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.OpenModel;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.ui.Background;
import se.digikomp.ui.Icon;

/** What should be mended in the models, one line a problem; a double click goes there. */
public final class ProblemsView extends ViewPart {

    private final IResourceChangeListener changes = this::changed;
    private Background background;
    private TableViewer table;

    /** One line of the table. */
    private record Line(boolean error, String message, String location, String file, String identity,
            String code) {

        static Line of(IMarker marker) {
            boolean error = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING) == IMarker.SEVERITY_ERROR;
            return new Line(error, marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(IMarker.LOCATION, ""),
                    marker.getResource().getName(), marker.getAttribute(ProblemMarkers.IDENTITY, ""),
                    marker.getAttribute(ProblemMarkers.CODE, ""));
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        table = Tables.in(parent);
        Tables.column(table, Messages.Problems_problem, 5, Line::message,
                line -> line.error() ? Icon.UNKNOWN.image() : Icon.WARNING.image());
        Tables.column(table, Messages.Problems_location, 3, Line::location);
        Tables.column(table, Messages.Problems_file, 2, Line::file);
        Tables.show(table);
        table.addDoubleClickListener(event -> {
            if (table.getStructuredSelection().getFirstElement() instanceof Line line) {
                OpenModel.open(getSite().getPage(), line.file(), line.identity(), line.code());
            }
        });
        background = new Background(table.getControl());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        refresh();
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }

    private void refresh() {
        background.compute(Messages.Problems_reading, progress -> lines()).then(lines -> {
            table.setInput(lines);
            setContentDescription(lines.isEmpty() ? Messages.Problems_none : "");
        });
    }

    private static List<Line> lines() throws CoreException {
        if (!ModelsProject.project().isAccessible()) {
            return List.of();
        }
        return Arrays.stream(ModelsProject.project().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .map(Line::of).sorted(Comparator.comparing(Line::error).reversed().thenComparing(Line::file)).toList();
    }

    private void changed(IResourceChangeEvent event) {
        if (event.findMarkerDeltas(ProblemMarkers.TYPE, true).length > 0) {
            table.getControl().getDisplay().asyncExec(() -> {
                if (!table.getControl().isDisposed()) {
                    refresh();
                }
            });
        }
    }
}
