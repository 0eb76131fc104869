package se.digikomp.statistics;

/**
 * The usual words for the size of Cliff's δ, with the borders 0.147, 0.33 and 0.474 of Romano, Kromrey, Coraggio and
 * Skowronek (2006).
 */
public enum Magnitude {
    /** Under 0.147 in either direction. */
    NEGLIGIBLE,
    /** From 0.147. */
    SMALL,
    /** From 0.33. */
    MEDIUM,
    /** From 0.474. */
    LARGE;

    /** The word for a δ from −1 to 1. */
    public static Magnitude of(double delta) {
        double size = Math.abs(delta);
        if (size < 0.147) {
            return NEGLIGIBLE;
        }
        if (size < 0.33) {
            return SMALL;
        }
        return size < 0.474 ? MEDIUM : LARGE;
    }
}
