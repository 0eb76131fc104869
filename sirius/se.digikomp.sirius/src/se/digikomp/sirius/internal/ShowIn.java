package se.digikomp.sirius.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.catalogue.ui.ChosenModel;
import se.digikomp.ui.FailureDialog;

/** Shows the chosen model in one of the representations, which is created when it is asked for the first time. */
public final class ShowIn extends AbstractHandler {

    private static final String REPRESENTATION = "se.digikomp.sirius.representation";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        String representation = event.getParameter(REPRESENTATION);
        ChosenModel.in(HandlerUtil.getCurrentSelectionChecked(event)).filter(model -> isSaved(shell))
                .ifPresent(model -> BusyIndicator.showWhile(shell.getDisplay(),
                        () -> show(shell, model.file(), representation)));
        return event.getCommand();
    }

    private static void show(Shell shell, String model, String representation) {
        try {
            Representations.open(new NullProgressMonitor()).show(model, representation);
        } catch (IllegalStateException e) {
            FailureDialog.show(shell, e);
        }
    }

    /** Whether nothing is left unsaved in our editors, which the representations would not show. */
    private static boolean isSaved(Shell shell) {
        List<IEditorPart> unsaved = OpenEditors.unsaved();
        if (unsaved.isEmpty()) {
            return true;
        }
        String titles = unsaved.stream().map(IEditorPart::getTitle).collect(Collectors.joining(", "));
        int answer = new MessageDialog(shell, Messages.SaveFirst_title, null,
                NLS.bind(Messages.SaveFirst_question, titles), MessageDialog.QUESTION, 0, Messages.SaveFirst_save,
                Messages.SaveFirst_cancel).open();
        return answer == 0 && unsaved.stream().allMatch(editor -> editor.getSite().getPage().saveEditor(editor, false));
    }
}
