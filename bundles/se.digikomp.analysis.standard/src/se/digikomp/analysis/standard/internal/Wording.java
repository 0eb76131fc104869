package se.digikomp.analysis.standard.internal;

import java.util.Locale;

import se.digikomp.survey.Text;

/** The words of the standard analyses in Swedish and English. */
public final class Wording {

    /** Why a figure of a statement is not shown. */
    public static final Text TOO_FEW = Text.of("För få svar för att visas.", "Too few answers to show.");

    /** Why a figure over several statements is not shown. */
    public static final Text TOO_FEW_STATEMENTS = Text.of(
            "Högst hälften av påståendena har tillräckligt många svar.",
            "No more than half of the statements have enough answers.");

    /** Why a centre is refused. */
    public static final Text CENTRE_OUTSIDE = Text.of("Mitten ligger utanför skalan.",
            "The centre lies outside the scale.");

    /** Why scales that differ cannot be averaged. */
    public static final Text MIXED_SCALES = Text.of("Påståendena har skalor med olika antal steg.",
            "The statements have scales with different numbers of steps.");

    /** Heading of statements that belong to no area. */
    public static final Text OTHER_STATEMENTS = Text.of("Övriga påståenden", "Other statements");

    /** Title of the profile over areas. */
    public static final Text AREAS = Text.of("Områden", "Areas");

    /** Title of the profile over competences. */
    public static final Text COMPETENCES = Text.of("Kompetenser", "Competences");

    /** Title of the profile over themes. */
    public static final Text THEMES = Text.of("Teman", "Themes");

    static final Text ANSWERS = Text.of("Antal svar", "Answers");
    static final Text MEAN = Text.of("Medelvärde", "Mean");
    static final Text MEDIAN = Text.of("Interpolerad median", "Interpolated median");
    static final Text CONSENSUS = Text.of("Samstämmighet", "Consensus");

    private Wording() {
    }

    /** What the axis of a profile measures. */
    public static Text confidence(int steps) {
        return Text.of("Självskattad trygghet, 1–" + steps, "Self-rated confidence, 1–" + steps);
    }

    static Text summaryOf(Text title) {
        return Text.of(title.in(Locale.of("sv")) + ", sammanfattning", title.in(Locale.ENGLISH) + ", summary");
    }
}
