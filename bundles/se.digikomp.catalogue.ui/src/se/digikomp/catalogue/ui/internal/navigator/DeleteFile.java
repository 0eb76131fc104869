package se.digikomp.catalogue.ui.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.catalogue.ui.internal.Messages;

/** Deletes the file of a draft, once a person has confirmed it; the local history keeps what was in it. */
public final class DeleteFile extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Node node
                && confirmed(HandlerUtil.getActiveShell(event), node)) {
            ModelsProject.file(node.file()).ifPresent(DeleteFile::delete);
        }
        return event.getCommand();
    }

    private static boolean confirmed(Shell shell, Node node) {
        MessageDialog question = new MessageDialog(shell, Messages.Delete_title, null,
                NLS.bind(Messages.Delete_question, node.label(), node.file()), MessageDialog.QUESTION, 1,
                Messages.Delete_delete, Messages.Dialog_cancel);
        return question.open() == 0;
    }

    private static void delete(IFile file) {
        new WorkspaceJob(Messages.Delete_title) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                file.delete(true, true, monitor);
                return Status.OK_STATUS;
            }
        }.schedule();
    }
}
