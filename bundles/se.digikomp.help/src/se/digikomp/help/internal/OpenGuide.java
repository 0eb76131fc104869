package se.digikomp.help.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Bundle;

import se.digikomp.ui.FailureDialog;

/** Opens the user guide in the system's browser, in the language of the workbench; needs no network. */
public final class OpenGuide extends AbstractHandler {

    private static final String BUNDLE = "se.digikomp.help";

    @Override
    public Object execute(ExecutionEvent event) {
        try {
            String guide = guide(Locale.getDefault()).toString();
            if (!Program.launch(guide)) {
                throw new IOException(guide);
            }
        } catch (IOException e) {
            FailureDialog.show(HandlerUtil.getActiveShell(event), e);
        }
        return event.getCommand();
    }

    /** The first page of the guide as a file; all pages are unpacked together, so that their links work. */
    private static URL guide(Locale reader) throws IOException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        FileLocator.toFileURL(bundle.getEntry("help/"));
        return FileLocator.toFileURL(bundle.getEntry("help/" + language(reader) + "/index.html"));
    }

    private static String language(Locale reader) {
        return reader.getLanguage().equals("sv") ? "sv" : "en";
    }
}
