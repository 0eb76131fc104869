package se.digikomp.catalogue.ui.internal.translations;

import org.eclipse.core.commands.ExecutionEvent;

import se.digikomp.catalogue.TranslationFormat;

/** Sends the texts of the version in the active editor to a translator. */
public final class ExportTexts extends TextsHandler {

    private static final String FORMAT = "se.digikomp.catalogue.ui.format";

    @Override
    void run(TranslationsPage page, ExecutionEvent event) {
        String format = event.getParameter(FORMAT);
        page.export(format == null ? TranslationFormat.XLIFF_1_2 : TranslationFormat.valueOf(format));
    }
}
