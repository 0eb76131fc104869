package se.digikomp.analysis.standard.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;

import se.digikomp.analysis.standard.Level;
import se.digikomp.survey.Text;

/** The words of the standard analyses in Swedish and English. */
public final class Wording {

    static final Locale SWEDISH = Locale.of("sv");

    /** Why a figure of a statement is not shown. */
    public static final Text TOO_FEW = Text.of(
            "För få svar för att visas, eller så kunde en för liten grupps svar räknas fram.",
            "Too few answers to show, or the answers of a group too small could be worked out.");

    /** Why a figure over several statements is not shown. */
    public static final Text TOO_FEW_STATEMENTS = Text.of(
            "Högst hälften av påståendena kan visas.", "No more than half of the statements can be shown.");

    /** Why a centre is refused. */
    public static final Text CENTRE_OUTSIDE = Text.of("Mitten ligger utanför skalan.",
            "The centre lies outside the scale.");

    /** Why scales that differ cannot be averaged. */
    public static final Text MIXED_SCALES = Text.of("Påståendena har skalor med olika antal steg.",
            "The statements have scales with different numbers of steps.");

    /** Why thresholds are refused. */
    public static final Text THRESHOLDS = Text.of(
            "Gränsen för låga svar ska ligga under gränsen för höga svar, och båda på skalan.",
            "The threshold of low answers must lie below that of high answers, and both on the scale.");

    /** Heading of statements that belong to no area. */
    public static final Text OTHER_STATEMENTS = Text.of("Övriga påståenden", "Other statements");

    /** Title of what is shown by statement. */
    public static final Text STATEMENTS = Text.of("Påståenden", "Statements");

    /** Title of the profile over areas. */
    public static final Text AREAS = Text.of("Områden", "Areas");

    /** Title of the profile over competences. */
    public static final Text COMPETENCES = Text.of("Kompetenser", "Competences");

    /** Title of the profile over themes. */
    public static final Text THEMES = Text.of("Teman", "Themes");

    /** Heading of the number of answers. */
    public static final Text ANSWERS = Text.of("Antal svar", "Answers");
    /** Heading of means. */
    public static final Text MEAN = Text.of("Medelvärde", "Mean");
    /** Heading of interpolated medians. */
    public static final Text MEDIAN = Text.of("Interpolerad median", "Interpolated median");
    /** Heading of the consensus. */
    public static final Text CONSENSUS = Text.of("Samstämmighet", "Consensus");

    /** Heading of differences of means. */
    public static final Text DIFFERENCE = Text.of("Skillnad", "Difference");

    /** Heading of a paragraph that says how to read a result. */
    public static final Text READING = Text.of("Att läsa resultatet", "How to read this");

    /** Said where there is no larger group to compare with. */
    public static final Text NOTHING_TO_COMPARE = Text.of(
            "Det finns ingen annan grupp att jämföra med: urvalet är hela regionen, eller så är resten för liten.",
            "There is no other group to compare with: the selection is the whole region, or the rest is too small.");

    /** Said where groups are so small that testing them would say nothing. */
    public static final Text NO_TEST = Text.of(
            "Grupperna är för små för att någon skillnad ska kunna kallas signifikant när så många påståenden prövas, "
                    + "hur stor den än är. Därför visas inga p-värden.",
            "The groups are too small for any difference to be called significant when so many statements are tested, "
                    + "however large it is. No p values are shown for that reason.");

    private Wording() {
    }

    /** What the axis of a profile measures. */
    public static Text confidence(int steps) {
        return Text.of("Självskattad trygghet, 1–" + steps, "Self-rated confidence, 1–" + steps);
    }

    /** The title of what is shown at a level. */
    public static Text of(Level level) {
        return switch (level) {
            case STATEMENT -> STATEMENTS;
            case COMPETENCE -> COMPETENCES;
            case AREA -> AREAS;
        };
    }

    /** A text put together from words and other texts, which replace each {@code %s} in their language. */
    public static Text of(String swedish, String english, Text... parts) {
        return Text.of(swedish.formatted(Arrays.stream(parts).map(part -> part.in(SWEDISH)).toArray()),
                english.formatted(Arrays.stream(parts).map(part -> part.in(Locale.ENGLISH)).toArray()));
    }

    /** So many of all statements, in Swedish, as it stands within a sentence. */
    public static String swedishOf(long some, int all) {
        return some == 0 ? "inget av %d påståenden".formatted(all) : "%d av %d påståenden".formatted(some, all);
    }

    /** So many of all statements, in English, as it stands within a sentence. */
    public static String englishOf(long some, int all) {
        return some == 0 ? "none of %d statements".formatted(all) : "%d of %d statements".formatted(some, all);
    }

    /** A number in as few decimals as it needs, two at most. */
    public static Text number(double number) {
        String plain = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
        return Text.of(plain.replace('.', ','), plain);
    }

    /** A level of significance, such as the 5% level, as it stands within a sentence. */
    public static Text level(double significance) {
        String percent = BigDecimal.valueOf(significance).movePointRight(2).stripTrailingZeros().toPlainString();
        return Text.of(percent.replace('.', ',') + "\u00a0%-nivån", "the " + percent + "% level");
    }

    static Text summaryOf(Text title) {
        return Text.of(title.in(SWEDISH) + ", sammanfattning", title.in(Locale.ENGLISH) + ", summary");
    }
}
