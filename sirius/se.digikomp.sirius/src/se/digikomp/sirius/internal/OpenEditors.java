package se.digikomp.sirius.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

import se.digikomp.catalogue.ui.ModelsProject;

/** Our own editors of the models, which have a command stack and a dirty state of their own. */
final class OpenEditors {

    private OpenEditors() {
    }

    /** The editor that holds unsaved changes of the model an object belongs to. */
    static Optional<IEditorPart> unsaved(EObject object) {
        return object.eResource() == null ? Optional.empty()
                : unsaved().stream().filter(editor -> model(editor).filter(file -> file.getName()
                        .equals(object.eResource().getURI().trimFragment().lastSegment())).isPresent()).findFirst();
    }

    /** All of our editors that hold unsaved changes. */
    static List<IEditorPart> unsaved() {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Arrays.stream(window.getPages()))
                .flatMap(page -> Arrays.stream(page.getEditorReferences())).flatMap(OpenEditors::part)
                .filter(editor -> editor.isDirty() && model(editor).isPresent()).toList();
    }

    /** The model that a part edits; empty where it is not one of our editors. */
    static Optional<IFile> model(IWorkbenchPart part) {
        return part instanceof IEditorPart editor && editor.getEditorInput() instanceof IFileEditorInput input
                && input.getFile().getProject().equals(ModelsProject.project()) ? Optional.of(input.getFile())
                        : Optional.empty();
    }

    private static Stream<IEditorPart> part(IEditorReference reference) {
        return Stream.ofNullable(reference.getEditor(false));
    }
}
