package se.digikomp.sirius.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens our editor at the line, item or node that is selected; in tables a double click edits the cell instead. */
public final class OpenSelected extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Target.of(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement())
                .ifPresent(model -> model.open(page));
        return event.getCommand();
    }
}
