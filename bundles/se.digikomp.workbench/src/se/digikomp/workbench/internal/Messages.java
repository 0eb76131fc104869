package se.digikomp.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** The workbench's own texts. */
final class Messages extends NLS {

    public static String General_folder;
    public static String General_language;
    public static String General_restart;
    public static String General_restartNow;
    public static String General_system;

    static {
        NLS.initializeMessages("se.digikomp.workbench.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
