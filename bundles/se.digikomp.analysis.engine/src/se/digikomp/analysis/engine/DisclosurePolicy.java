package se.digikomp.analysis.engine;

import java.util.Locale;

import se.digikomp.survey.Text;

/**
 * What protects respondents: set by an administrator, kept with every result, printed in every footer.
 *
 * @param smallestGroup the fewest respondents a figure may rest on, at least {@link #LEAST}
 * @param splitFrom     the fewest respondents a region, cooperation or library must have to be split by a background
 *                      question, at least twice the smallest group
 */
public record DisclosurePolicy(int smallestGroup, int splitFrom) {

    /** No policy may allow smaller groups than this. */
    public static final int LEAST = 3;

    /** The policy where nobody decided otherwise: groups of five, splits from fifty. */
    public static final DisclosurePolicy STANDARD = of(5);

    public DisclosurePolicy {
        if (smallestGroup < LEAST) {
            throw new IllegalArgumentException("smallest group " + smallestGroup + " is under " + LEAST);
        }
        if (splitFrom < 2 * smallestGroup) {
            throw new IllegalArgumentException("splits from " + splitFrom + " with smallest group " + smallestGroup);
        }
    }

    /** The policy with this smallest group that splits selections of ten times as many. */
    public static DisclosurePolicy of(int smallestGroup) {
        return new DisclosurePolicy(smallestGroup, 10 * smallestGroup);
    }

    /**
     * The policy that {@link #asText()} wrote.
     *
     * @throws IllegalArgumentException where {@code text} was not written by it, or lies outside the bounds
     */
    public static DisclosurePolicy parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no policy: " + text);
        }
        return new DisclosurePolicy(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
    }

    /** The policy as text for settings and exports, such as {@code 5/50}. */
    public String asText() {
        return smallestGroup + "/" + splitFrom;
    }

    /** One sentence for a reader, as for a footer. */
    public Text description() {
        return Text.of(
                "Grupper med färre än %d svar visas inte och ingår inte i några summor.".formatted(smallestGroup),
                "Groups with fewer than %d answers are not shown and are not part of any total."
                        .formatted(smallestGroup));
    }

    /** {@link #description()} in one language. */
    public String describe(Locale locale) {
        return description().in(locale);
    }

    /** The fewest respondents of whom it may be told how the same people answered several statements. */
    public int pooledFrom() {
        return 2 * splitFrom;
    }

    /** The fewest respondents of a library of whose means it may be told how they are distributed. */
    public int meansFrom() {
        return 2 * smallestGroup;
    }

    /** Whether a figure may rest on this many respondents. */
    public boolean allows(int respondents) {
        return respondents >= smallestGroup;
    }
}
