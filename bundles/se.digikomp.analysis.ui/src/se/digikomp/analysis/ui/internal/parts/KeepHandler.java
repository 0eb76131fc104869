package se.digikomp.analysis.ui.internal.parts;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.ui.internal.kept.Keeping;
import se.digikomp.session.Session;

/** Keeps the result in sight under a name. */
public final class KeepHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Session session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Session.class);
        Optional<ResultView> view = ResultView.of(event);
        Optional<GuardedResult> result = view.flatMap(ResultView::result);
        if (result.isPresent()) {
            Keeping.start(shell, session, result.get(),
                    KeptHandler.analysis(session, result.get().provenance().analysis()), view.get()::confirm);
        } else {
            MessageDialog.openInformation(shell, Messages.Keep_title, Messages.Keep_nothing);
        }
        return event.getCommand();
    }
}
