package se.digikomp.analysis.ui.internal.send;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard that writes compilations. */
final class Messages extends NLS {

    public static String Wizard_title;
    public static String Wizard_opening;
    public static String Wizard_noRounds;
    public static String Wizard_write;
    public static String Wizard_writing;
    public static String Choice_title;
    public static String Choice_description;
    public static String Choice_all;
    public static String Choice_none;
    public static String Choice_reading;
    public static String Choice_count;
    public static String Libraries_name;
    public static String Libraries_responses;
    public static String Libraries_state;
    public static String Delivery_language;
    public static String Delivery_swedish;
    public static String Delivery_english;
    public static String Delivery_formats;
    public static String Delivery_folder;
    public static String Delivery_browse;
    public static String Delivery_folder_title;
    public static String Folder_name;
    public static String Sent_title;
    public static String Sent_library;
    public static String Sent_outcome;
    public static String Sent_open;
    public static String Sent_folder;
    public static String Sent_count;

    static {
        NLS.initializeMessages("se.digikomp.analysis.ui.internal.send.messages", Messages.class);
    }

    private Messages() {
    }
}
