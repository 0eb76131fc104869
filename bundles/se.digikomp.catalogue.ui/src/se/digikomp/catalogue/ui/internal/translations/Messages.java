package se.digikomp.catalogue.ui.internal.translations;

import org.eclipse.osgi.util.NLS;

/** Texts of the page for translations. */
final class Messages extends NLS {

    public static String Bar_export;
    public static String Bar_exportHint;
    public static String Bar_import;
    public static String Bar_importHint;
    public static String Bar_language;
    public static String Bar_next;
    public static String Bar_review;
    public static String Bar_reviewHint;
    public static String Column_reviewer;
    public static String Column_status;
    public static String Column_text;
    public static String Format_csv;
    public static String Format_xliff12;
    public static String Format_xliff20;
    public static String Import_by;
    public static String Import_byHint;
    public static String Import_cancel;
    public static String Import_close;
    public static String Import_encoding;
    public static String Import_files;
    public static String Import_notOffered;
    public static String Import_nothing;
    public static String Import_now;
    public static String Import_original;
    public static String Import_preview;
    public static String Import_problem;
    public static String Import_problems;
    public static String Import_refused;
    public static String Import_step;
    public static String Import_take;
    public static String Import_then;
    public static String Import_title;
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
