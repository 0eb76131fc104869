package se.digikomp.catalogue.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;

/** Notices that an open file was changed or deleted by somebody else; the person's unsaved work is never dropped. */
final class FileWatch implements IResourceChangeListener {

    private final OpenFile open;
    private volatile long own;

    FileWatch(OpenFile open) {
        this.open = open;
        this.own = stamp(open.file());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Takes the file as it is on disk now for the editors' own. */
    void expect(IFile file) {
        own = stamp(file);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = open.file();
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        boolean gone = delta.getKind() == IResourceDelta.REMOVED;
        boolean changed = (delta.getFlags() & IResourceDelta.CONTENT) != 0 && stamp(file) != own;
        if (gone || changed) {
            expect(file);
            open.display().asyncExec(() -> tell(gone));
        }
    }

    private void tell(boolean gone) {
        boolean dirty = open.editing().isDirty();
        if (gone && !dirty) {
            open.close();
        } else if (!gone && (!dirty || open.anyEditor().map(Questions::readsAgain).orElse(false))) {
            open.reload();
        }
    }

    private static long stamp(IFile file) {
        return file.getLocation().toFile().lastModified();
    }
}
