package se.digikomp.catalogue.ui.internal.lifecycle;

import org.eclipse.osgi.util.NLS;

/** Texts of the line and the dialogs that lead a version through its life. */
final class Messages extends NLS {

    public static String Bar_basedOn;
    public static String Bar_reading;
    public static String Bar_version;
    public static String Dialog_cancel;
    public static String Dialog_close;
    public static String Publish_blocked;
    public static String Publish_blockedWhy;
    public static String Publish_by;
    public static String Publish_byHint;
    public static String Publish_go;
    public static String Publish_meaning;
    public static String Publish_problem;
    public static String Publish_title;
    public static String Publish_warned;
    public static String Publish_warnings;
    public static String Publish_where;
    public static String Publish_yes;
    public static String Published_message;
    public static String Published_title;
    public static String Record_frozen;
    public static String Retire_question;
    public static String Retire_title;
    public static String Retire_yes;
    public static String Step_back;
    public static String Step_backHint;
    public static String Step_draft;
    public static String Step_draftHint;
    public static String Step_publish;
    public static String Step_publishHint;
    public static String Step_retire;
    public static String Step_retireHint;
    public static String Step_review;
    public static String Step_reviewHint;

    static {
        NLS.initializeMessages("se.digikomp.catalogue.ui.internal.lifecycle.messages", Messages.class);
    }

    private Messages() {
    }
}
