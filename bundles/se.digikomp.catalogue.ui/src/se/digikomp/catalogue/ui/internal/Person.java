package se.digikomp.catalogue.ui.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The name under which the person at the screen last decided, reviewed or published something. */
public final class Person {

    private static final String KEY = "person";

    private Person() {
    }

    /** The remembered name; empty where nobody has given one here. */
    public static String remembered() {
        return node().get(KEY, "");
    }

    /** Remembers a name for the next time. */
    public static void remember(String name) {
        node().put(KEY, name.strip());
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("se.digikomp.catalogue.ui");
    }
}
