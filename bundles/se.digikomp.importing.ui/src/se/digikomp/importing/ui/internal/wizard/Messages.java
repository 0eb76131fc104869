package se.digikomp.importing.ui.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts of the import wizard. */
final class Messages extends NLS {

    public static String Wizard_title;
    public static String Wizard_opening;
    public static String Wizard_import;
    public static String Wizard_keeping;
    public static String Wizard_withdrawing;
    public static String Preview_title;
    public static String File_title;
    public static String File_description;
    public static String File_label;
    public static String File_none;
    public static String File_browse;
    public static String File_extracts;
    public static String File_all;
    public static String File_reading;
    public static String Dialect_label;
    public static String Dialect_charset;
    public static String Dialect_delimiter;
    public static String Dialect_sheet;
    public static String Dialect_semicolon;
    public static String Dialect_comma;
    public static String Dialect_tab;
    public static String Dialect_bar;
    public static String Dialect_none;
    public static String Dialect_detected;
    public static String Dialect_chosen;
    public static String Dialect_workbook;
    public static String Round_label;
    public static String Round_new;
    public static String Round_exists;
    public static String Round_unnamed;
    public static String Round_date;
    public static String Round_date_tip;
    public static String Round_otherVersion;
    public static String Version_label;
    public static String Version_demonstration;
    public static String Columns_title;
    public static String Columns_description;
    public static String Columns_missing;
    public static String Columns_missing_tip;
    public static String Columns_words;
    public static String Columns_words_open;
    public static String Columns_twice;
    public static String Columns_noUnit;
    public static String Columns_some;
    public static String Columns_all;
    public static String Column_number;
    public static String Column_heading;
    public static String Column_samples;
    public static String Column_target;
    public static String Column_certainty;
    public static String Column_line;
    public static String Mark_sure;
    public static String Mark_check;
    public static String Mark_twice;
    public static String Mark_ignored;
    public static String Profile_label;
    public static String Profile_none;
    public static String Profile_keep;
    public static String Profile_keep_title;
    public static String Profile_keep_text;
    public static String Profile_keeping;
    public static String Words_title;
    public static String Words_text;
    public static String Words_none;
    public static String Words_word;
    public static String Words_columns;
    public static String Words_cells;
    public static String Words_meaning;
    public static String Words_undecided;
    public static String Words_missing;
    public static String Libraries_title;
    public static String Libraries_description;
    public static String Libraries_all;
    public static String Libraries_open;
    public static String Units_text;
    public static String Units_rows;
    public static String Units_match;
    public static String Units_library;
    public static String Units_choose;
    public static String Match_sure;
    public static String Match_unsure;
    public static String Match_unknown;
    public static String Match_decided;
    public static String Plan_title;
    public static String Plan_description;
    public static String Plan_making;
    public static String Plan_nothing;
    public static String Plan_ready;
    public static String Plan_save;
    public static String Plan_save_title;
    public static String Plan_save_name;
    public static String Plan_saved;
    public static String Tally_new;
    public static String Tally_duplicates;
    public static String Tally_rejected;
    public static String Tally_warnings;
    public static String Finding_kind;
    public static String Finding_column;
    public static String Finding_reason;
    public static String Kind_refused;
    public static String Kind_rejected;
    public static String Kind_duplicate;
    public static String Kind_warning;
    public static String Done_title;
    public static String Done_message;
    public static String Done_words;
    public static String Done_look;
    public static String Done_withdraw;
    public static String Done_withdrawn;

    static {
        NLS.initializeMessages("se.digikomp.importing.ui.internal.wizard.messages", Messages.class);
    }

    private Messages() {
    }
}
