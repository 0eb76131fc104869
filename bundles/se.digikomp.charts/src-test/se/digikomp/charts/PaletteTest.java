package se.digikomp.charts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What colours must do whoever looks. */
class PaletteTest {

    private static final int STEPS = 7;

    @ParameterizedTest
    @EnumSource
    void lightnessGoesOneWayFromTheCentreToBothEnds(Palette palette) {
        double direction = Math.signum(luminance(palette, STEPS) - luminance(palette, 4));
        for (int step = 4; step < STEPS; step++) {
            assertTrue(direction * (luminance(palette, step + 1) - luminance(palette, step)) > 0.02, "above " + step);
            int mirrored = STEPS + 1 - step;
            assertTrue(direction * (luminance(palette, mirrored - 1) - luminance(palette, mirrored)) > 0.02,
                    "below " + mirrored);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsAreReadableOnEveryStep(Palette palette) {
        for (int step = 1; step <= STEPS; step++) {
            Ink.Step ground = new Ink.Step(step, STEPS);
            assertTrue(palette.colour(ground).contrast(palette.colour(new Ink.OnStep(ground))) >= 4.5, "step " + step);
        }
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnPaper(Palette palette) {
        Colour paper = palette.colour(Ink.Tone.PAPER);
        for (Ink.Tone tone : new Ink.Tone[] { Ink.Tone.TEXT, Ink.Tone.QUIET, Ink.Tone.ACCENT }) {
            assertTrue(palette.colour(tone).contrast(paper) >= 4.5, tone.name());
        }
    }

    private static double luminance(Palette palette, int step) {
        return palette.colour(new Ink.Step(step, STEPS)).luminance();
    }
}
