package se.digikomp.catalogue.ui.internal.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

import se.digikomp.catalogue.CatalogueException;

/** An open model file as what the workbench saves: the same for all editors that show it, so that it is asked for once. */
final class FileSaveable extends Saveable {

    private final OpenFile file;

    FileSaveable(OpenFile file) {
        this.file = file;
    }

    @Override
    public String getName() {
        return file.editing().label(file.editing().root());
    }

    @Override
    public String getToolTipText() {
        return file.file().getName();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        try {
            file.save(monitor);
        } catch (CatalogueException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    @Override
    public boolean isDirty() {
        return file.editing().isDirty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileSaveable saveable && saveable.file == file;
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
