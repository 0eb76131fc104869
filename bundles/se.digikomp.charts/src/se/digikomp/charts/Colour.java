package se.digikomp.charts;

/** A colour of the sRGB space, each part 0 to 255. */
public record Colour(int red, int green, int blue) {

    /** A colour from its usual hexadecimal form, such as {@code 0x1F5F93}. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** The usual form in web pages, such as {@code #1f5f93}. */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** The colour that lies this share, 0 to 1, of the way to another. */
    public Colour towards(Colour other, double share) {
        return new Colour(between(red, other.red, share), between(green, other.green, share),
                between(blue, other.blue, share));
    }

    /** Relative luminance, 0 to 1, as the Web Content Accessibility Guidelines 2.2 define it. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The contrast with another colour, 1 to 21, as the Web Content Accessibility Guidelines 2.2 define it. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
