package se.digikomp.catalogue.ui.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.catalogue.ui.internal.Changes;

/** Reads the folder of model files again, whichever part is active. */
public final class RefreshNavigator extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getActivePage() != null
                && window.getActivePage().findView(NavigatorView.ID) instanceof NavigatorView navigator) {
            navigator.refresh();
        }
        Changes.tell(window);
        return event.getCommand();
    }
}
