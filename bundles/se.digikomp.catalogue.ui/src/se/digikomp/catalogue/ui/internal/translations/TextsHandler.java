package se.digikomp.catalogue.ui.internal.translations;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.catalogue.ui.internal.editor.ModelEditor;

/** Turns to the translations of the version in the active editor before it does something with them. */
abstract class TextsHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ModelEditor editor) {
            editor.turnTo(TranslationsPage.class).ifPresent(page -> run(page, event));
        }
        return null;
    }

    abstract void run(TranslationsPage page, ExecutionEvent event);
}
