package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.ui.internal.model.Results;

/** Looks again at what was looked at before. */
public final class BackHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Results.class).back();
        return event.getCommand();
    }
}
