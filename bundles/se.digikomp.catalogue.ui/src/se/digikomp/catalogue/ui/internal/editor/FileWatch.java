package se.digikomp.catalogue.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;

/** Notices that an editor's file was changed or deleted by somebody else; the person's unsaved work is never dropped. */
final class FileWatch implements IResourceChangeListener {

    private final ModelEditor editor;
    private volatile long own;

    FileWatch(ModelEditor editor) {
        this.editor = editor;
        this.own = stamp(editor.file());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Takes the file as it is on disk now for the editor's own. */
    void expect(IFile file) {
        own = stamp(file);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = editor.file();
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        boolean gone = delta.getKind() == IResourceDelta.REMOVED;
        boolean changed = (delta.getFlags() & IResourceDelta.CONTENT) != 0 && stamp(file) != own;
        if (gone || changed) {
            expect(file);
            editor.getSite().getShell().getDisplay().asyncExec(() -> tell(gone));
        }
    }

    private void tell(boolean gone) {
        if (gone && !editor.isDirty()) {
            editor.getSite().getPage().closeEditor(editor, false);
        } else if (!gone && (!editor.isDirty() || reloadWanted())) {
            editor.reload();
        }
    }

    private boolean reloadWanted() {
        MessageDialog question = new MessageDialog(editor.getSite().getShell(), Messages.Changed_title, null,
                NLS.bind(Messages.Changed_question, editor.getTitle()), MessageDialog.QUESTION, 1,
                Messages.Changed_reload, Messages.Changed_keep);
        return question.open() == 0;
    }

    private static long stamp(IFile file) {
        return file.getLocation().toFile().lastModified();
    }
}
