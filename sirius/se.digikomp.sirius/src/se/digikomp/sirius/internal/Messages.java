package se.digikomp.sirius.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of messages and questions, in the reader's language. */
public final class Messages extends NLS {

    public static String Outside_title;
    public static String Outside_changed;
    public static String Outside_deleted;
    public static String Outside_keep;
    public static String Outside_reload;
    public static String Outside_remove;
    public static String Refused_ok;
    public static String Refused_title;
    public static String Refused_editor;
    public static String SaveFirst_title;
    public static String SaveFirst_question;
    public static String SaveFirst_save;
    public static String SaveFirst_cancel;
    public static String Unsaved_title;
    public static String Unsaved_message;
    public static String Unsaved_save;
    public static String Unsaved_leave;

    static {
        NLS.initializeMessages("se.digikomp.sirius.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
