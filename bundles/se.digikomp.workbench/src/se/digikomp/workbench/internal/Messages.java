package se.digikomp.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** The workbench's own texts. */
final class Messages extends NLS {

    static String General_folder;
    static String General_language;
    static String General_restart;
    static String General_restartNow;
    static String General_system;

    static {
        NLS.initializeMessages("se.digikomp.workbench.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
