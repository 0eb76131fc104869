package se.digikomp.analysis.ui.internal.kept;

import org.eclipse.osgi.util.NLS;

/** Texts about kept results. */
final class Messages extends NLS {

    public static String Kept_title;
    public static String Kept_intro;
    public static String Kept_none;
    public static String Kept_work;
    public static String Kept_name;
    public static String Kept_analysis;
    public static String Kept_selection;
    public static String Kept_rounds;
    public static String Kept_when;
    public static String Kept_show;
    public static String Kept_again;
    public static String Kept_rename;
    public static String Kept_remove;
    public static String Kept_close;
    public static String Name_question;
    public static String Name_empty;
    public static String Name_taken;
    public static String Remove_question;
    public static String Keep_title;
    public static String Keep_question;
    public static String Keep_proposal;
    public static String Keep_save;
    public static String Keep_work;
    public static String Kept_now;
    public static String Shown_as;
    public static String Again_gone;
    public static String Again_unknown;

    static {
        NLS.initializeMessages("se.digikomp.analysis.ui.internal.kept.messages", Messages.class);
    }

    private Messages() {
    }
}
