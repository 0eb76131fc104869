package se.digikomp.catalogue.ui.internal.changes;

import org.eclipse.osgi.util.NLS;

/** Texts of the page that compares two versions. */
final class Messages extends NLS {

    public static String Bar_against;
    public static String Bar_copy;
    public static String Bar_next;
    public static String Bar_nextHint;
    public static String Bar_save;
    public static String Bar_summary;
    public static String Bar_takeAll;
    public static String Bar_takeAllHint;
    public static String Bar_version;
    public static String Column_code;
    public static String Column_state;
    public static String Continuity_break;
    public static String Continuity_pool;
    public static String Continuity_trend;
    public static String Count_different;
    public static String Count_open;
    public static String Decide_step;
    public static String Decision_by;
    public static String Decision_byHint;
    public static String Decision_elsewhere;
    public static String Decision_heading;
    public static String Decision_identical;
    public static String Decision_incomplete;
    public static String Decision_on;
    public static String Decision_overtaken;
    public static String Decision_reason;
    public static String Decision_reasonHint;
    public static String Decision_suggested;
    public static String Decision_take;
    public static String Facet_competence;
    public static String Facet_none;
    public static String Facet_nth;
    public static String Facet_options;
    public static String Facet_place;
    public static String Facet_scale;
    public static String Facet_stem;
    public static String Facet_steps;
    public static String Kind_competence;
    public static String Kind_options;
    public static String Kind_order;
    public static String Kind_scale;
    public static String Kind_spelling;
    public static String Kind_stem;
    public static String Kind_whitespace;
    public static String Kind_wording;
    public static String Page_title;
    public static String Reason_added;
    public static String Reason_removed;
    public static String Save_docx;
    public static String Save_html;
    public static String Save_text;
    public static String Shown_all;
    public static String Shown_different;
    public static String Shown_open;
    public static String State_open;
    public static String Version_name;
    public static String Words_both;

    static {
        NLS.initializeMessages("se.digikomp.catalogue.ui.internal.changes.messages", Messages.class);
    }

    private Messages() {
    }
}
