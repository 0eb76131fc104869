package se.digikomp.statistics;

/** The numbers from {@code low} through {@code high}. */
public record Range(double low, double high) {

    /** Whether a number lies in the range, its ends included. */
    public boolean contains(double number) {
        return number >= low && number <= high;
    }
}
