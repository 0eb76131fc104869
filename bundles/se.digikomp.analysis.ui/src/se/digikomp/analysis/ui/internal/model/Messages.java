package se.digikomp.analysis.ui.internal.model;

import org.eclipse.osgi.util.NLS;

/** Texts that the view models make. */
final class Messages extends NLS {

    public static String Grid_withheld;
    public static String Gallery_notApplicable;
    public static String Caption_title;
    public static String Category_distribution;
    public static String Category_profile;
    public static String Category_comparison;
    public static String Category_priorities;
    public static String Category_trend;
    public static String Category_quality;
    public static String Category_other;
    public static String Gallery_origin;
    public static String Caption_computing;

    static {
        NLS.initializeMessages("se.digikomp.analysis.ui.internal.model.messages", Messages.class);
    }

    private Messages() {
    }
}
