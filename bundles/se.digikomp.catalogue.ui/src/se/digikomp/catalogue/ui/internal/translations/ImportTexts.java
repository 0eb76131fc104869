package se.digikomp.catalogue.ui.internal.translations;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

/** Takes translated texts into the version in the active editor; asks for the file where none is named. */
public final class ImportTexts extends TextsHandler {

    private static final String FILE = "se.digikomp.catalogue.ui.file";

    @Override
    void run(TranslationsPage page, ExecutionEvent event) {
        page.take(Optional.ofNullable(event.getParameter(FILE)).map(Path::of));
    }
}
