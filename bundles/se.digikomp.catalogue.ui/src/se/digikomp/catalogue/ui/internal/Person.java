package se.digikomp.catalogue.ui.internal;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;

import se.digikomp.ui.FailureDialog;

/** The name under which the person at the screen last decided, reviewed or published something. */
public final class Person {

    private static final String KEY = "person";

    private Person() {
    }

    /** The remembered name; empty where nobody has given one here. */
    public static String remembered() {
        return node().get(KEY, "");
    }

    /** Remembers a name for the next time, also after a killed program; one that cannot be kept is asked for again. */
    public static void remember(String name) {
        IEclipsePreferences node = node();
        node.put(KEY, name.strip());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            FailureDialog.log(e);
        }
    }

    /** The remembered name, or the one a person gives now; empty where the question is cancelled. */
    public static Optional<String> named(Shell shell) {
        if (remembered().isBlank()) {
            InputDialog dialog = new InputDialog(shell, Messages.Person_title, Messages.Person_question, "", null);
            if (dialog.open() == Window.OK) {
                remember(dialog.getValue());
            }
        }
        return Optional.of(remembered()).filter(name -> !name.isBlank());
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("se.digikomp.catalogue.ui");
    }
}
