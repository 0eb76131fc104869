package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.survey.Text;

/** Deciding which groups by background are shown: watched, cancelled, and the same every time. */
class SplitsTest {

    private static final int STATEMENTS = 3;

    /** Hears what is done, and stops waiting after so many times. */
    private static final class Listener implements Progress {

        private final List<Text> heard = Collections.synchronizedList(new ArrayList<>());
        private final int patience;

        Listener(int patience) {
            this.patience = patience;
        }

        @Override
        public void done(double share) {
            throw new AssertionError("shares belong to the analysis");
        }

        @Override
        public void doing(Text what) {
            heard.add(what);
        }

        @Override
        public void stopIfCancelled() {
            if (heard.size() >= patience) {
                throw new CancellationException();
            }
        }
    }

    private static Snapshot region() {
        Random random = new Random(3);
        Region region = new Region(STATEMENTS).cooperation("c", "A", "B");
        for (String unit : List.of("A", "B", "C")) {
            region.unit(unit);
            for (int row = 0; row < 24; row++) {
                region.respond(unit, random.nextInt(4), (byte) (1 + random.nextInt(3)), (byte) random.nextInt(4),
                        (byte) (4 + random.nextInt(3)));
            }
        }
        return region.snapshot(new DisclosurePolicy(5, 20));
    }

    private static List<Counts> shown(Snapshot snapshot, Progress progress) {
        Input input = new InputGate(snapshot, Selection.region(snapshot.territory()), progress).input();
        return input.by(snapshot.outline().choices().getFirst()).groups().stream().flatMap(
                group -> snapshot.outline().statements().stream().map(group::counts)).toList();
    }

    @Test
    void whoeverWatchesHearsWhatIsBeingDecided() {
        Listener listener = new Listener(Integer.MAX_VALUE);
        shown(region(), listener);

        assertEquals(1 + STATEMENTS, listener.heard.size());
        assertEquals("Avgör vilka grupper som kan visas", listener.heard.getFirst().in(Locale.of("sv")));
        assertTrue(listener.heard.stream().anyMatch(text -> text.in(Locale.ENGLISH).endsWith("statement 3 of 3")));
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        Snapshot snapshot = region();
        shown(snapshot, Progress.NONE);
        Listener listener = new Listener(0);

        shown(snapshot, listener);
        assertEquals(List.of(), listener.heard);
    }

    @Test
    void decidingCanBeCancelledAtAnyTimeAndGivesTheSameAfterwards() {
        List<Counts> expected = shown(region(), Progress.NONE);
        for (int patience = 1; patience <= 2; patience++) {
            Snapshot snapshot = region();
            Listener impatient = new Listener(patience);
            assertThrows(CancellationException.class, () -> shown(snapshot, impatient));
            assertEquals(expected, shown(snapshot, Progress.NONE));
        }
    }
}
