package se.digikomp.catalogue.ui.internal.problems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.OpenModel;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Background;
import se.digikomp.ui.Icon;

/**
 * What should be mended in the models, one line a problem, with the reason of the rule below: a double click goes there,
 * Ctrl+1 offers quick fixes.
 */
public final class ProblemsView extends ViewPart {

    /** The command that offers quick fixes. */
    public static final String QUICK_FIX = "se.digikomp.catalogue.ui.quickFix";

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity).reversed()
            .thenComparing(Finding::file).thenComparing(Finding::message);

    private final IResourceChangeListener changes = this::changed;
    private Background background;
    private TableViewer table;
    private Label reason;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        table = Tables.in(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable().getParent());
        Tables.column(table, Messages.Problems_problem, 5, Finding::message, ProblemsView::picture);
        Tables.column(table, Messages.Problems_location, 3, Finding::location);
        Tables.column(table, Messages.Problems_file, 2, Finding::file);
        Tables.show(table);
        reason = new Label(parent, SWT.WRAP);
        Appearance.follow(reason, appearance -> reason.setForeground(appearance.quiet()));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(200, SWT.DEFAULT).applyTo(reason);
        table.addDoubleClickListener(event -> selected().ifPresent(this::open));
        table.addSelectionChangedListener(event -> explain());
        addMenu();
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

    private void addMenu() {
        MenuManager menu = new MenuManager();
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        getSite().registerContextMenu(menu, table);
        getSite().setSelectionProvider(table);
        getSite().getService(IHandlerService.class).activateHandler(QUICK_FIX, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                selected().ifPresent(finding -> RemedyMenu.open(table.getControl(), remedies(finding)));
                return event.getCommand();
            }
        });
    }

    private List<Remedy> remedies(Finding finding) {
        return open(finding).map(editor -> Remedy.of(editor.editing(), finding.identity(), finding.code()))
                .orElse(List.of());
    }

    private Optional<ModelEditor> open(Finding finding) {
        return OpenModel.open(getSite().getPage(), finding.file(), finding.identity(), finding.code());
    }

    private Optional<Finding> selected() {
        return Optional.ofNullable((Finding) table.getStructuredSelection().getFirstElement());
    }

    private void explain() {
        reason.setText(selected().map(Finding::explanation).orElse("").replace("&", "&&"));
        reason.getParent().layout();
    }

    private static Image picture(Finding finding) {
        return switch (finding.severity()) {
            case IMarker.SEVERITY_ERROR -> Icon.UNKNOWN.image();
            case IMarker.SEVERITY_WARNING -> Icon.WARNING.image();
            default -> Icon.UNSURE.image();
        };
    }

    private void refresh() {
        background.compute(Messages.Problems_reading, progress -> findings()).then(findings -> {
            Optional<Finding> before = selected();
            table.setInput(findings);
            before.ifPresent(finding -> table.setSelection(new StructuredSelection(finding)));
            explain();
            setContentDescription(findings.isEmpty() ? Messages.Problems_none : "");
        });
    }

    private static List<Finding> findings() throws CoreException {
        if (!ModelsProject.project().isAccessible()) {
            return List.of();
        }
        return Arrays.stream(ModelsProject.project().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .map(Finding::of).sorted(GRAVEST_FIRST).toList();
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
