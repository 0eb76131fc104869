package se.digikomp.analysis.ui.internal.model;

import java.util.Locale;
import java.util.stream.Stream;

/** The headings of the gallery, in its order. */
public enum Category {
    /** How answers spread. */
    DISTRIBUTION,
    /** Where a group stands. */
    PROFILE,
    /** A group beside others. */
    COMPARISON,
    /** What to talk about next. */
    PRIORITIES,
    /** From round to round. */
    TREND,
    /** How far the answers carry. */
    QUALITY,
    /** Anything else. */
    OTHER;

    private static final String PREFIX = "se.digikomp.category.";

    /** The heading an analysis asks for by this id; {@link #OTHER} where there is no such. */
    public static Category of(String id) {
        return Stream.of(values()).filter(one -> id.equals(PREFIX + one.name().toLowerCase(Locale.ROOT))).findFirst()
                .orElse(OTHER);
    }

    /** The heading. */
    public String words() {
        return switch (this) {
            case DISTRIBUTION -> Messages.Category_distribution;
            case PROFILE -> Messages.Category_profile;
            case COMPARISON -> Messages.Category_comparison;
            case PRIORITIES -> Messages.Category_priorities;
            case TREND -> Messages.Category_trend;
            case QUALITY -> Messages.Category_quality;
            case OTHER -> Messages.Category_other;
        };
    }
}
