package se.digikomp.catalogue.ui.internal;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.ui.FailureDialog;

/** Opens the editor of a model file, at one of its objects where one is named. */
public final class OpenModel {

    private OpenModel() {
    }

    /** Opens a file of the models' project and shows the object with this identity, if it has one. */
    public static void open(IWorkbenchPage page, String file, String identity) {
        open(page, file, identity, "");
    }

    /** The same, on the page where this kind of problem with the object is mended. */
    public static Optional<ModelEditor> open(IWorkbenchPage page, String file, String identity, String problem) {
        return ModelsProject.file(file).flatMap(found -> open(page, found, identity, problem));
    }

    private static Optional<ModelEditor> open(IWorkbenchPage page, IFile file, String identity, String problem) {
        IEditorDescriptor kind = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(file.getName());
        if (kind == null) {
            return Optional.empty();
        }
        try {
            IEditorPart editor = page.openEditor(new FileEditorInput(file), kind.getId());
            if (editor instanceof ModelEditor models) {
                models.reveal(identity, problem);
                return Optional.of(models);
            }
        } catch (PartInitException e) {
            FailureDialog.show(page.getWorkbenchWindow().getShell(), e);
        }
        return Optional.empty();
    }
}
