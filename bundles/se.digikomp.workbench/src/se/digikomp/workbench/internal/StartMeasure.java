package se.digikomp.workbench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.ui.IWorkbenchWindow;

/** Measures, where the system property {@code digikomp.measureStart} names a file, how long a start takes. */
final class StartMeasure {

    private static final String FILE = "digikomp.measureStart"; //$NON-NLS-1$

    private StartMeasure() {
    }

    /**
     * Writes the milliseconds from the start of the process until the window takes events, then closes the workbench;
     * does nothing where nobody measures.
     */
    static void finish(IWorkbenchWindow window) {
        String file = System.getProperty(FILE);
        if (file != null) {
            window.getShell().getDisplay().asyncExec(() -> {
                Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
                write(Path.of(file), Duration.between(begun, Instant.now()).toMillis());
                window.getWorkbench().close();
            });
        }
    }

    private static void write(Path file, long milliseconds) {
        try {
            Files.writeString(file, milliseconds + "\n"); //$NON-NLS-1$
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
