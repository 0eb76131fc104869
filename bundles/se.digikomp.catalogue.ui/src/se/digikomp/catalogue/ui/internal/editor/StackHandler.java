package se.digikomp.catalogue.ui.internal.editor;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Undo, redo or revert of one editor, which it offers to the menus while it is active. */
final class StackHandler extends AbstractHandler implements IElementUpdater {

    private final BooleanSupplier possible;
    private final Runnable action;
    private final Supplier<String> words;

    StackHandler(BooleanSupplier possible, Runnable action) {
        this(possible, action, () -> "");
    }

    /** The menus show {@code words} instead of the command's own name, unless they are empty. */
    StackHandler(BooleanSupplier possible, Runnable action, Supplier<String> words) {
        this.possible = possible;
        this.action = action;
        this.words = words;
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

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String now = words.get();
        element.setText(now.isEmpty() ? null : now);
    }

    void mayHaveChanged() {
        fireHandlerChanged(new HandlerEvent(this, true, false));
    }
}
