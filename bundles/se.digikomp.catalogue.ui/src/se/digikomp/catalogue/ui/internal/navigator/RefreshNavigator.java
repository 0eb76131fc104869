package se.digikomp.catalogue.ui.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.catalogue.ui.internal.Changes;

/** Reads the folder of model files again. */
public final class RefreshNavigator extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof NavigatorView navigator) {
            navigator.refresh();
            Changes.tell(navigator.getSite());
        }
        return event.getCommand();
    }
}
