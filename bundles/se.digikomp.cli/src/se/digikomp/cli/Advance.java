package se.digikomp.cli;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;

import se.digikomp.store.Progress;

/** Tells on the console how far long work is: a line a tenth, from the third second on. */
final class Advance implements Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int STEPS = 10;

    private final Console console;
    private final Instant begun = Instant.now();
    private int told;

    Advance(Console console) {
        this.console = console;
    }

    @Override
    public void done(double share) {
        int step = (int) (share * STEPS);
        if (step > told && step < STEPS && Duration.between(begun, Instant.now()).compareTo(PATIENCE) > 0) {
            told = step;
            console.err().println(NumberFormat.getPercentInstance(console.locale()).format((double) step / STEPS));
        }
    }

    @Override
    public void stopIfCancelled() {
        // a person stops the process
    }
}
