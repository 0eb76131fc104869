package se.digikomp.catalogue.ui.internal.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;

/** Undo, redo or revert of one editor, which it offers to the menus while it is active. */
final class StackHandler extends AbstractHandler {

    private final BooleanSupplier possible;
    private final Runnable action;

    StackHandler(BooleanSupplier possible, Runnable action) {
        this.possible = possible;
        this.action = action;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (possible.getAsBoolean()) {
            action.run();
        }
        return event.getCommand();
    }

    @Override
    public boolean isEnabled() {
        return possible.getAsBoolean();
    }

    void mayHaveChanged() {
        fireHandlerChanged(new HandlerEvent(this, true, false));
    }
}
