package se.digikomp.catalogue.ui.internal.translations;

import org.eclipse.core.commands.ExecutionEvent;

/** Takes translated texts into the version in the active editor. */
public final class ImportTexts extends TextsHandler {

    @Override
    void run(TranslationsPage page, ExecutionEvent event) {
        page.take();
    }
}
