package se.digikomp.analysis.standard;

import se.digikomp.analysis.standard.internal.Yardstick;

/** Parameters that say what is measured of each statement, and which answers count as high and low. */
interface Measured {

    /** What is measured. */
    Measure measure();

    /** The lowest step that counts as high. */
    int high();

    /** The highest step that counts as low. */
    int low();

    /** The measure with these thresholds. */
    static Yardstick yardstick(Measured parameters) {
        return new Yardstick(parameters.measure(), parameters.high(), parameters.low());
    }
}
