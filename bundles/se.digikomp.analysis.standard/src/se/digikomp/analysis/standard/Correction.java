package se.digikomp.analysis.standard;

import se.digikomp.statistics.MultipleTests;

/** How p values are adjusted because many statements are tested at once. */
public enum Correction {
    /** Holm: keeps the risk of a single false finding. */
    HOLM,
    /** Benjamini and Hochberg: keeps the share of false findings. */
    BENJAMINI_HOCHBERG;

    /** The adjusted values, in the order given. */
    public double[] adjust(double... p) {
        return switch (this) {
            case HOLM -> MultipleTests.holm(p);
            case BENJAMINI_HOCHBERG -> MultipleTests.benjaminiHochberg(p);
        };
    }

    /**
     * Whether any of {@code tests} tests could be called significant at a level, where none of them can give a smaller p
     * than {@code smallest}.
     */
    public boolean canCarry(double smallest, int tests, double level) {
        return switch (this) {
            case HOLM -> smallest * tests < level;
            case BENJAMINI_HOCHBERG -> smallest < level;
        };
    }
}
