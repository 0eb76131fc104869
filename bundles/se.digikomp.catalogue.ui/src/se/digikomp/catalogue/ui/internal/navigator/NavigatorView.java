package se.digikomp.catalogue.ui.internal.navigator;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.OpenModel;
import se.digikomp.catalogue.ui.internal.editor.OpenFiles;
import se.digikomp.catalogue.ui.internal.problems.ProblemMarkers;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;

/** All models of the data folder in one tree: frameworks, questionnaires, training and region. */
public final class NavigatorView extends ViewPart {

    /** The view's id. */
    public static final String ID = "se.digikomp.catalogue.ui.navigator";

    private final IResourceChangeListener changes = this::changed;
    private Background background;
    private Text filter;
    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Navigator_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        NodeContent content = new NodeContent();
        tree.setContentProvider(content);
        tree.setComparer(content);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabels()));
        tree.addFilter(new MatchingWords());
        tree.addDoubleClickListener(event -> open());
        filter.addModifyListener(event -> filter());
        background = new Background(tree.getControl());
        getSite().setSelectionProvider(tree);
        addMenu();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        refresh();
    }

    /** Reads the folder again, in the background, and shows what is there. */
    public void refresh() {
        Locale reader = Locale.getDefault();
        background.compute(Messages.Navigator_reading, progress -> {
            IProject project = ModelsProject.open(new NullProgressMonitor());
            progress.stopIfCancelled();
            Catalogue catalogue = Catalogue.open(ModelsProject.folder());
            ProblemMarkers.update(project, catalogue, published(), reader);
            return NavigatorTree.of(catalogue, reader);
        }).then(this::show);
    }

    /** What is wrong with how files and the frozen versions in the store go together. */
    private List<Problem> published() {
        Session session = getSite().getService(Session.class);
        return session == null ? List.of()
                : session.models().problems().stream().filter(problem -> problem.code().startsWith("version."))
                        .toList();
    }

    /** Opens the editor of what is selected, or opens and closes a heading. */
    public void open() {
        IStructuredSelection selection = tree.getStructuredSelection();
        if (selection.getFirstElement() instanceof Node node && node.opens()) {
            OpenModel.open(getSite().getPage(), node.file(), node.identity());
        } else if (!selection.isEmpty()) {
            tree.setExpandedState(selection.getFirstElement(), !tree.getExpandedState(selection.getFirstElement()));
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }

    private void addMenu() {
        MenuManager menu = new MenuManager();
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
    }

    private void show(List<Node> nodes) {
        boolean first = tree.getInput() == null;
        Object[] expanded = tree.getExpandedElements();
        Object[] selected = tree.getStructuredSelection().toArray();
        tree.getControl().setRedraw(false);
        tree.setInput(nodes);
        if (first) {
            tree.expandToLevel(2);
            openUnsaved();
        } else {
            tree.setExpandedElements(expanded);
            tree.setSelection(new StructuredSelection(selected));
        }
        tree.getControl().setRedraw(true);
    }

    /** After a program that was killed, work that was never saved must not wait until somebody looks for it. */
    private void openUnsaved() {
        getSite().getService(OpenFiles.class).unsaved()
                .forEach(file -> OpenModel.open(getSite().getPage(), file, ""));
    }

    private void filter() {
        tree.getControl().setRedraw(false);
        tree.refresh();
        if (!filter.getText().isBlank()) {
            tree.expandAll();
        } else {
            tree.collapseAll();
            tree.expandToLevel(2);
        }
        tree.getControl().setRedraw(true);
    }

    private void changed(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null
                : event.getDelta().findMember(ModelsProject.project().getFullPath());
        if (delta == null || delta.getKind() != IResourceDelta.CHANGED) {
            return;
        }
        for (IResourceDelta file : delta.getAffectedChildren()) {
            if (file.getKind() != IResourceDelta.CHANGED || (file.getFlags() & IResourceDelta.CONTENT) != 0) {
                tree.getControl().getDisplay().asyncExec(() -> {
                    if (!tree.getControl().isDisposed()) {
                        refresh();
                    }
                });
                return;
            }
        }
    }

    private final class MatchingWords extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            String words = filter.getText().strip();
            return words.isEmpty() || ((Node) element).matches(words)
                    || parent instanceof Node above && above.label().toLowerCase().contains(words.toLowerCase());
        }
    }
}
