package se.digikomp.catalogue.ui.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the editor of the line that is selected in the navigator. */
public final class OpenNode extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof NavigatorView navigator) {
            navigator.open();
        }
        return event.getCommand();
    }
}
