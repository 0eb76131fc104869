package se.digikomp.analysis.ui.internal.admission;

import org.eclipse.osgi.util.NLS;

/** Texts of the page on which an administrator decides whose analyses may be run. */
final class Messages extends NLS {

    public static String Admission_intro;
    public static String Admission_everybody;
    public static String Admission_ticked;
    public static String Admission_nobody;
    public static String Admission_bundle;
    public static String Admission_version;
    public static String Admission_vendor;
    public static String Admission_analyses;

    static {
        NLS.initializeMessages("se.digikomp.analysis.ui.internal.admission.messages", Messages.class);
    }

    private Messages() {
    }
}
