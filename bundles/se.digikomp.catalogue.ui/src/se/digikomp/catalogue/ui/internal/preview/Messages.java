package se.digikomp.catalogue.ui.internal.preview;

import org.eclipse.osgi.util.NLS;

/** Texts of the page that shows a version as a respondent sees it. */
final class Messages extends NLS {

    public static String Preview_back;
    public static String Preview_forth;
    public static String Preview_incomplete;
    public static String Preview_language;
    public static String Preview_library;
    public static String Preview_place;
    public static String Preview_save;
    public static String Preview_title;
    public static String Preview_writing;
    public static String Preview_written;

    static {
        NLS.initializeMessages("se.digikomp.catalogue.ui.internal.preview.messages", Messages.class);
    }

    private Messages() {
    }
}
