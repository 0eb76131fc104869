package se.digikomp.catalogue.ui.internal.translations;

import org.eclipse.osgi.util.NLS;

/** Texts of the page for translations. */
final class Messages extends NLS {

    public static String Bar_language;
    public static String Bar_next;
    public static String Bar_review;
    public static String Bar_reviewHint;
    public static String Column_reviewer;
    public static String Column_status;
    public static String Column_text;
    public static String Page_title;
    public static String Progress;
    public static String Review_step;
    public static String Status_draft;
    public static String Status_missing;
    public static String Status_outdated;
    public static String Status_reviewed;
    public static String Text_scale;
    public static String Text_stem;
    public static String Text_theme;

    static {
        NLS.initializeMessages("se.digikomp.catalogue.ui.internal.translations.messages", Messages.class);
    }

    private Messages() {
    }
}
