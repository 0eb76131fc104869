package se.digikomp.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the shared user interface. */
final class Messages extends NLS {

    public static String Failure_title;
    public static String Failure_file;
    public static String Failure_file_advice;
    public static String Failure_other;
    public static String Failure_other_advice;
    public static String Failure_locked;
    public static String Failure_locked_advice;
    public static String Failure_full;
    public static String Failure_full_advice;
    public static String Failure_notWritable;
    public static String Failure_notWritable_advice;
    public static String Failure_newer;
    public static String Failure_newer_advice;
    public static String Failure_store;
    public static String Steps_close;

    static {
        NLS.initializeMessages("se.digikomp.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
