package se.digikomp.importing;

import java.util.Locale;

/** An import's outcome as JSON for other programs. */
public final class OutcomeText {

    private OutcomeText() {
    }

    /**
     * {@code {"batch", "new", "duplicates", "rejected": [{"line", "column", "code", "message"}], "warnings": […]}} of
     * what was or would be done; {@code batch} is null where nothing was kept. A refused file has its reasons in
     * {@code "refused"}, which is not there otherwise.
     *
     * @param batch number of the committed batch, 0 where there is none
     */
    public static String json(ImportPlan plan, long batch, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
