package se.digikomp.analysis.ui.internal.send;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The folder into which compilations were written last. */
final class LastFolder {

    private static final String KEY = "send.folder";

    private LastFolder() {
    }

    /** The last folder, or one in the person's home before there was any. */
    static Path get() {
        Path home = Path.of(System.getProperty("user.home"));
        return Path.of(preferences().get(KEY, home.resolve(Messages.Folder_name).toString()));
    }

    /** Remembers a folder for the next time, also after a restart. */
    static void remember(Path folder) {
        preferences().put(KEY, folder.toString());
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("se.digikomp.analysis.ui");
    }
}
