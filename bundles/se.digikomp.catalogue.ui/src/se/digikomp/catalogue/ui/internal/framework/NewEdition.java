package se.digikomp.catalogue.ui.internal.framework;

import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

import se.digikomp.catalogue.CatalogueException;
import se.digikomp.catalogue.Editions;
import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.OpenModel;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.session.Session;
import se.digikomp.ui.FailureDialog;

/** Begins a draft of a new edition of a framework: asks what it is to be called, and opens it. */
public final class NewEdition {

    private NewEdition() {
    }

    /**
     * Begins a draft as an adopted edition ends.
     *
     * @param siblings all editions there are
     */
    public static void begin(IWorkbenchWindow window, FrameworkVersion from, List<FrameworkVersion> siblings,
            Session session) {
        InputDialog dialog = new InputDialog(window.getShell(), Messages.Edition_newTitle,
                NLS.bind(Messages.Edition_newQuestion, from.getVersion()), "",
                label -> label.isBlank() ? "" : Editions.isFree(label, from, siblings) ? null
                        : Messages.Edition_newTaken);
        if (dialog.open() == Window.OK) {
            try {
                FrameworkVersion draft = session.publication().newEdition(from, dialog.getValue());
                ModelsProject.project().refreshLocal(IResource.DEPTH_ONE, null);
                OpenModel.open(window.getActivePage(), draft.eResource().getURI().lastSegment(), draft.getId());
            } catch (CatalogueException | CoreException e) {
                FailureDialog.show(window.getShell(), e);
            }
        }
    }
}
