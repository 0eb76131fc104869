package se.digikomp.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the shared user interface. */
final class Messages extends NLS {

    static String Failure_title;
    static String Failure_file;
    static String Failure_file_advice;
    static String Failure_other;
    static String Failure_other_advice;
    static String Failure_locked;
    static String Failure_locked_advice;
    static String Failure_full;
    static String Failure_full_advice;
    static String Failure_notWritable;
    static String Failure_notWritable_advice;
    static String Failure_newer;
    static String Failure_newer_advice;
    static String Failure_store;
    static String Steps_close;

    static {
        NLS.initializeMessages("se.digikomp.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
