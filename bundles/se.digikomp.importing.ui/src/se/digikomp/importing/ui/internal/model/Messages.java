package se.digikomp.importing.ui.internal.model;

import org.eclipse.osgi.util.NLS;

/** Texts that the models of the import wizard make. */
final class Messages extends NLS {

    public static String Target_ignored;
    public static String Target_responseId;
    public static String Target_unit;
    public static String Target_choice;

    static {
        NLS.initializeMessages("se.digikomp.importing.ui.internal.model.messages", Messages.class);
    }

    private Messages() {
    }
}
