package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.osgi.util.NLS;

/** Texts of the result views. */
final class Messages extends NLS {

    public static String Selection_library;
    public static String Selection_responses;
    public static String Selection_others;
    public static String Selection_hidden;
    public static String Selection_reading;
    public static String Selection_round_reading;
    public static String Selection_none;
    public static String Selection_hint;
    public static String Renderer_label;
    public static String Round_label;
    public static String Round_version;
    public static String Round_demonstration;
    public static String Gallery_search;
    public static String Gallery_nothing;
    public static String Result_computing;
    public static String Result_notApplicable;
    public static String Result_cancelled;
    public static String Tab_chart;
    public static String Tab_table;
    public static String Tab_text;
    public static String Chart_name;
    public static String Export_title;
    public static String Export_png;
    public static String Export_svg;
    public static String Export_xlsx;
    public static String Export_csv;
    public static String Export_json;
    public static String Export_writing;
    public static String Export_nothing;
    public static String Export_refused;
    public static String Export_copying;
    public static String Welcome_title;
    public static String Welcome_intro;
    public static String Welcome_demonstration;
    public static String Welcome_demonstration_text;
    public static String Welcome_demonstration_loading;
    public static String Welcome_extract;
    public static String Welcome_extract_text;
    public static String Welcome_questionnaire;
    public static String Welcome_questionnaire_text;
    public static String Parameter_invalid;
    public static String Result_form;
    public static String Selection_search;
    public static String Selection_nothing;
    public static String Keep_title;
    public static String Keep_nothing;
    public static String Kept_work;
    public static String Notes_more;
    public static String Notes_less;
    public static String Pin_label;
    public static String Pin_tooltip;
    public static String Back_label;
    public static String Back_tooltip;
    public static String Copy_drawing;
    public static String Pinned_title;
    public static String Gallery_method;
    public static String Gallery_previews;
    public static String Gallery_switchOn;
    public static String Gallery_refusals;
    public static String Gallery_refusals_title;
    public static String Asked_priorities;
    public static String Asked_benchmark;
    public static String Asked_trend;
    public static String Parameter_reset;
    public static String Parameter_reset_tooltip;
    public static String Parameter_automatic;
    public static String Export_pdf;
    public static String Filter_label;
    public static String Filter_all;
    public static String Filter_counting;
    public static String Saved_label;
    public static String Saved_tooltip;
    public static String Saved_keep;
    public static String Saved_rename;
    public static String Saved_forget;
    public static String Saved_title;
    public static String Saved_question;
    public static String Saved_renaming;
    public static String Saved_nameless;
    public static String Saved_work;

    static {
        NLS.initializeMessages("se.digikomp.analysis.ui.internal.parts.messages", Messages.class);
    }

    private Messages() {
    }
}
