package se.digikomp.catalogue.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;

import se.digikomp.catalogue.CatalogueException;
import se.digikomp.catalogue.ui.internal.Changes;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Pictures;
import se.digikomp.catalogue.ui.internal.problems.LiveProblems;
import se.digikomp.catalogue.ui.internal.problems.ProblemMarkers;
import se.digikomp.catalogue.ui.internal.problems.ProblemsView;
import se.digikomp.catalogue.ui.internal.problems.Remedy;
import se.digikomp.catalogue.ui.internal.problems.RemedyMenu;
import se.digikomp.ui.FailureDialog;

/** An editor on one model file: pages on its content, one command stack, and a banner that explains what is frozen. */
public abstract class ModelEditor extends MultiPageEditorPart implements IGotoMarker, ISaveablesSource {

    private final EditorPages pages = new EditorPages();
    private OpenFile file;
    private EditorCommands commands;
    private EditorHead head;
    private Object shape = "";

    /** The pages for what a file holds, in the order of their tabs. */
    protected abstract List<EditorPage> pages(Editing file);

    /** Fills the line above the pages; what is returned is run after every change. */
    protected Runnable header(Composite parent, Editing file) {
        return () -> {};
    }

    /** What decides which pages there are and what they consist of: as it becomes another, they are made anew. */
    protected Object shape(EObject root) {
        return root.eClass();
    }

    /** Whether what a file holds was made up to show the product. */
    protected boolean isDemonstration(EObject root) {
        return false;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        file = site.getService(OpenFiles.class).open(file(), this).orElseThrow(() -> new PartInitException(
                Status.error(NLS.bind(Messages.Editor_unreadable, input.getName()))));
        commands = new EditorCommands(site, () -> editing().stack());
        commands.activate("org.eclipse.ui.file.revert", new StackHandler(this::isDirty, this::revert));
        commands.activate(ProblemsView.QUICK_FIX, new StackHandler(() -> true, this::offerRemedies));
        commands.activate("org.eclipse.ui.navigate.next", new StackHandler(() -> true, this::next));
    }

    /** Shows the object with this identity, on the page that is for it. */
    public void reveal(String identity) {
        reveal(identity, "");
    }

    /** Shows the object with this identity, on the page where this kind of problem with it is mended. */
    public void reveal(String identity, String problem) {
        editing().catalogue().find(identity).ifPresent(object -> {
            if (!open(page -> page.reveal(object, problem))) {
                reveal(object);
            }
        });
    }

    /** The page of a kind. */
    public final <P extends EditorPage> Optional<P> page(Class<P> kind) {
        return pages.of(kind);
    }

    /** Turns to the page of a kind; empty where there is none. */
    public final <P extends EditorPage> Optional<P> turnTo(Class<P> kind) {
        Optional<P> found = page(kind);
        found.ifPresent(page -> open(page::equals));
        return found;
    }

    /** Shows an object of the open file on the first page that is for it. */
    protected final void reveal(EObject object) {
        open(page -> page.reveal(object));
    }

    @Override
    public void gotoMarker(IMarker marker) {
        reveal(marker.getAttribute(ProblemMarkers.IDENTITY, ""), marker.getAttribute(ProblemMarkers.CODE, ""));
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        head = new EditorHead(parent);
        return super.createPageContainer(head.below());
    }

    @Override
    protected void createPages() {
        build();
        pages.seen(0);
        getSite().getShell().getDisplay().asyncExec(this::offerUnsaved);
    }

    @Override
    protected void pageChange(int newPageIndex) {
        super.pageChange(newPageIndex);
        pages.seen(newPageIndex);
    }

    @Override
    public boolean isDirty() {
        return editing().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            file.save(monitor);
            Changes.tell(getSite());
        } catch (CatalogueException | CoreException e) {
            monitor.setCanceled(true);
            FailureDialog.show(getSite().getShell(), e);
        }
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] { new FileSaveable(file) };
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        throw new IllegalStateException("a model file is saved under its own name");
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IGotoMarker.class ? adapter.cast(this) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (file != null) {
            getSite().getService(OpenFiles.class).close(file, this);
        }
        super.dispose();
    }

    /** Saves what is not saved yet; says whether all is saved then. */
    public final boolean isSaved() {
        if (isDirty()) {
            doSave(new NullProgressMonitor());
        }
        return !isDirty();
    }

    /**
     * Shows the file after something else than saving has written it on behalf of this editor.
     *
     * @throws CoreException where the workspace refuses
     */
    public final void written() throws CoreException {
        file.expectAsItIs();
        file().refreshLocal(0, null);
        reload();
    }

    /** The file as the workspace knows it. */
    public final IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    /** The opened file. */
    public final Editing editing() {
        return file.editing();
    }

    /** Drops what is not saved and shows the file as it is now; closes where it cannot be read any more. */
    protected final void reload() {
        file.reload();
    }

    /** Shows what the open file holds now that all of it is another. */
    final void rebuild() {
        int active = Math.max(0, getActivePage());
        getContainer().setRedraw(false);
        pages.clear();
        while (getPageCount() > 0) {
            removePage(0);
        }
        build();
        setActivePage(Math.min(active, getPageCount() - 1));
        getContainer().setRedraw(true);
        changed();
    }

    /** Shows what has changed in the open file, the other pages not before they are looked at. */
    final void changed() {
        if (shape(editing().root()).equals(shape)) {
            pages.changed(getActivePage());
        } else {
            shape = shape(editing().root());
            getContainer().getDisplay().asyncExec(() -> {
                if (!head.isDisposed()) {
                    rebuild();
                }
            });
        }
        head.refresh();
        commands.mayHaveChanged();
        firePropertyChange(PROP_DIRTY);
    }

    /** What stands on the tab; what tells files of one kind apart comes first, as tabs get short. */
    protected String title(Editing opened) {
        return opened.label(opened.root());
    }

    private void build() {
        shape = shape(editing().root());
        setPartName(title(editing()));
        setTitleImage(Pictures.of(editing().root().eClass()));
        new LiveProblems(editing(), file(), getContainer());
        for (EditorPage page : pages(editing())) {
            Composite space = new Composite(getContainer(), SWT.NONE);
            space.setBackgroundMode(SWT.INHERIT_DEFAULT);
            page.create(space);
            pages.add(page);
            setPageText(addPage(space), page.title());
        }
        head.explain(isDemonstration(editing().root()), editing().permission());
        head.show(line -> header(line, editing()));
    }

    private void revert() {
        if (Questions.dropsChanges(this)) {
            reload();
        }
    }

    private void offerRemedies() {
        pages.at(getActivePage()).ifPresent(page -> RemedyMenu.open(getContainer(), page.current()
                .map(object -> Remedy.of(editing(), object.getId(), "")).orElse(List.of())));
    }

    private void offerUnsaved() {
        if (!head.isDisposed()) {
            file.unsaved().ifPresent(kept -> {
                switch (Questions.unsaved(this, kept.when())) {
                    case RESTORE -> file.restore(kept);
                    case DISCARD -> file.forget();
                    case LATER -> firePropertyChange(PROP_TITLE);
                }
            });
        }
    }

    private boolean open(Predicate<EditorPage> wanted) {
        OptionalInt place = pages.placeOf(wanted);
        place.ifPresent(this::setActivePage);
        return place.isPresent();
    }

    private void next() {
        pages.at(getActivePage()).ifPresent(EditorPage::next);
    }
}
