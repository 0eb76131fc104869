package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.charts.Mark;

/** The ways of the arrow keys over a page. */
class WalkTest {

    private static final Spot WIDE = spot("wide", 0, 10, 100);
    private static final Spot NARROW = spot("narrow", 100, 12, 10);
    private static final Spot LEFT_BELOW = spot("left below", 0, 40, 20);
    private static final Spot RIGHT_BELOW = spot("right below", 90, 40, 20);
    private final Walk walk = new Walk(List.of(RIGHT_BELOW, NARROW, LEFT_BELOW, WIDE));

    @Test
    void theWayBeginsInTheUpperLeftCornerOfWhatIsInSight() {
        assertEquals(Optional.of(WIDE), walk.first(0));
        assertEquals(Optional.of(LEFT_BELOW), walk.first(30));
        assertEquals(Optional.of(WIDE), walk.first(500));
    }

    @Test
    void figuresOfAboutTheSameHeightAreOneLine() {
        assertEquals(Optional.of(NARROW), walk.next(WIDE, Walk.Step.RIGHT));
        assertEquals(Optional.of(WIDE), walk.next(NARROW, Walk.Step.LEFT));
    }

    @Test
    void theNextLineIsEnteredWhereItIsNearest() {
        assertEquals(Optional.of(RIGHT_BELOW), walk.next(NARROW, Walk.Step.DOWN));
        assertEquals(Optional.of(WIDE), walk.next(LEFT_BELOW, Walk.Step.UP));
    }

    @Test
    void theEdgesHold() {
        assertEquals(Optional.of(NARROW), walk.next(NARROW, Walk.Step.RIGHT));
        assertEquals(Optional.of(NARROW), walk.next(NARROW, Walk.Step.UP));
        assertEquals(Optional.of(LEFT_BELOW), walk.next(LEFT_BELOW, Walk.Step.DOWN));
    }

    @Test
    void nothingLeadsNowhere() {
        assertEquals(Optional.empty(), new Walk(List.of()).next(WIDE, Walk.Step.DOWN));
    }

    private static Spot spot(String words, double left, double top, double width) {
        return new Spot(new Mark(words, 0, words), Set.of(words), new Page.Box(left, top, left + width, top + 10));
    }
}
