package se.digikomp.catalogue.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;

import se.digikomp.catalogue.CatalogueException;

/**
 * One model file that is open in one editor or several: they show the same objects and share one command stack, so that
 * they are always in step. What is not saved is kept for recovery shortly after each change.
 */
final class OpenFile {

    private static final int PAUSE = 1500;

    private final IFile file;
    private final Recovery recovery;
    private final Display display;
    private final List<ModelEditor> editors = new ArrayList<>();
    private final CommandStackListener changes = event -> changed();
    private final Runnable keeping = this::keep;
    private final FileWatch watch;
    private Editing editing;

    private OpenFile(IFile file, Editing editing, Recovery recovery, Display display) {
        this.file = file;
        this.recovery = recovery;
        this.display = display;
        this.watch = new FileWatch(this);
        follow(editing);
    }

    /** Opens a file; empty where it cannot be read as a model. */
    static Optional<OpenFile> of(IFile file, Recovery recovery, Display display) {
        return read(file).map(editing -> new OpenFile(file, editing, recovery, display));
    }

    IFile file() {
        return file;
    }

    Editing editing() {
        return editing;
    }

    Display display() {
        return display;
    }

    void attach(ModelEditor editor) {
        editors.add(editor);
    }

    /** Leaves one editor out; says whether it was the last one, after which unsaved work is no longer wanted. */
    boolean detach(ModelEditor editor) {
        editors.remove(editor);
        if (editors.isEmpty()) {
            watch.stop();
            display.timerExec(-1, keeping);
            recovery.drop(file.getName());
        }
        return editors.isEmpty();
    }

    /** One of the editors, to ask the person at the screen. */
    Optional<ModelEditor> anyEditor() {
        return editors.stream().findFirst();
    }

    /**
     * Writes the file and forgets what was kept for recovery.
     *
     * @throws CatalogueException where the file cannot be written; what was changed stays unsaved
     * @throws CoreException      where the workspace refuses
     */
    void save(IProgressMonitor monitor) throws CoreException {
        editing.save();
        expectAsItIs();
        file.refreshLocal(0, monitor);
        recovery.drop(file.getName());
        tell(ModelEditor::changed);
    }

    /** Takes the file as it is on disk for what the editors have made of it. */
    void expectAsItIs() {
        watch.expect(file);
    }

    /** Drops what is not saved and has all editors show the file as it is; closes them where it cannot be read. */
    void reload() {
        recovery.drop(file.getName());
        Optional<Editing> now = read(file);
        if (now.isEmpty()) {
            close();
        } else {
            follow(now.get());
            tell(ModelEditor::rebuild);
        }
    }

    /** Closes all editors without asking. */
    void close() {
        tell(editor -> editor.getSite().getPage().closeEditor(editor, false));
    }

    /** Work on this file that was not saved when the program last ended; what is open now differs from it. */
    Optional<Recovery.Kept> unsaved() {
        return editing.isDirty() || !editing.permission().allowed() ? Optional.empty() : recovery.find(file.getName());
    }

    /** Has all editors show work that was kept; it stays unsaved. Work that cannot be read is kept no longer. */
    void restore(Recovery.Kept kept) {
        if (editing.restore(kept.content())) {
            tell(ModelEditor::rebuild);
        } else {
            anyEditor().ifPresent(Questions::sayUnreadable);
            reload();
        }
    }

    /** Forgets work that was kept. */
    void forget() {
        recovery.drop(file.getName());
    }

    private void changed() {
        display.timerExec(PAUSE, keeping);
        tell(ModelEditor::changed);
    }

    private void keep() {
        try {
            if (editing.isDirty()) {
                recovery.keep(file.getName(), editing.content());
            } else {
                recovery.drop(file.getName());
            }
        } catch (CatalogueException e) {
            Platform.getLog(OpenFile.class).warn(e.getMessage(), e);
        }
    }

    private void follow(Editing now) {
        if (editing != null) {
            editing.stack().removeCommandStackListener(changes);
        }
        editing = now;
        editing.stack().addCommandStackListener(changes);
    }

    private void tell(Consumer<ModelEditor> what) {
        List.copyOf(editors).forEach(what);
    }

    private static Optional<Editing> read(IFile file) {
        return Editing.open(Path.of(file.getLocationURI()), Locale.getDefault());
    }
}
