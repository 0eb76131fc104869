package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;

/** Keeps the result in sight under a name. */
public final class KeepHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Session session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Session.class);
        ResultView.of(event).flatMap(ResultView::result).ifPresentOrElse(result -> keep(shell, session, result),
                () -> MessageDialog.openInformation(shell, Messages.Keep_title, Messages.Keep_nothing));
        return event.getCommand();
    }

    private static void keep(Shell shell, Session session, GuardedResult result) {
        InputDialog dialog = new InputDialog(shell, Messages.Keep_title, Messages.Keep_question,
                ExportHandler.name(result), name -> name.isBlank() ? Messages.Keep_nameless : null);
        if (dialog.open() == Window.OK) {
            new Background(shell).compute(Messages.Keep_work, progress -> session.keep(dialog.getValue(), result))
                    .then(kept -> {});
        }
    }
}
