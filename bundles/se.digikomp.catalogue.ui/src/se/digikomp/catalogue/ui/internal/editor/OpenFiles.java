package se.digikomp.catalogue.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;

/** The model files that are open in editors, each once however many editors and windows show it. */
public final class OpenFiles {

    private final Recovery recovery;
    private final Display display;
    private final Map<IFile, OpenFile> open = new HashMap<>();

    /** No files are open at first; unsaved work is kept in {@code recovery}. For the thread of this display. */
    public OpenFiles(Recovery recovery, Display display) {
        this.recovery = recovery;
        this.display = display;
    }

    /** The file for one more editor; empty where it cannot be read as a model. */
    Optional<OpenFile> open(IFile file, ModelEditor editor) {
        Optional<OpenFile> found = Optional.ofNullable(open.get(file)).or(() -> OpenFile.of(file, recovery, display));
        found.ifPresent(shared -> {
            open.put(file, shared);
            shared.attach(editor);
        });
        return found;
    }

    /** The names of files with work that was never saved, because the program ended, and that no editor shows. */
    public List<String> unsaved() {
        Set<String> shown = open.keySet().stream().map(IFile::getName).collect(Collectors.toSet());
        return recovery.files().stream().filter(name -> !shown.contains(name)).toList();
    }

    /** Takes back an editor that is closed. */
    void close(OpenFile file, ModelEditor editor) {
        if (file.detach(editor)) {
            open.remove(file.file());
        }
    }
}
