package se.digikomp.analysis.engine.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.engine.Span;

/** A split shows no group, and lets no part of a unit be worked out, that is too small. */
class SplitRuleTest {

    private static final int LEAST = 5;

    @Test
    void aLoneSmallGroupTakesTheNextSmallestWithIt() {
        assertArrayEquals(new boolean[] { true, false, false }, shown(new int[][] { { 10, 3, 2 }, { 10, 3, 2 } }));
    }

    @Test
    void twoSmallGroupsThatTogetherAreLargeEnoughTakeNoneWithThem() {
        assertArrayEquals(new boolean[] { true, false, false },
                shown(new int[][] { { 10, 1, 2 }, { 10, 1, 2 } }));
    }

    @Test
    void aGroupThatIsNearlyAWholeUnitIsWithheld() {
        assertFalse(shown(new int[][] { { 0, 20, 2 }, { 30, 0, 20 } })[1]);
    }

    @Test
    void groupsSpreadOverAllUnitsAreShown() {
        assertArrayEquals(new boolean[] { true, true, true }, shown(new int[][] { { 9, 8, 7 }, { 6, 9, 8 } }));
    }

    @Test
    void noCellUnderTheSmallestGroupFollowsFromTheTotals() {
        int smallCells = 0;
        for (int trial = 0; trial < 300; trial++) {
            Random random = new Random(trial);
            int[][] members = new int[2 + random.nextInt(4)][4];
            for (int[] unit : members) {
                Arrays.setAll(unit, group -> random.nextInt(3) == 0 ? random.nextInt(15) : 0);
                unit[random.nextInt(unit.length)] += LEAST;
            }
            smallCells += attack(members, trial);
        }
        assertTrue(smallCells > 300, "the trials mean too little: " + smallCells);
    }

    private static int attack(int[][] members, int trial) {
        int groups = members[0].length;
        boolean[] shown = shown(members);
        Span span = new Span();
        for (int unit = 0; unit < members.length; unit++) {
            span.add(cells(members, unit, -1));
        }
        for (int group = 0; group < groups; group++) {
            if (shown[group]) {
                span.add(cells(members, -1, group));
            }
        }
        int small = 0;
        for (int one = 0; one < members.length * groups; one++) {
            for (int other = one; other < members.length * groups; other++) {
                int[] sum = new int[members.length * groups];
                sum[one] = members[one / groups][one % groups];
                sum[other] = members[other / groups][other % groups];
                int people = Arrays.stream(sum).sum();
                if (people > 0 && people < LEAST) {
                    small++;
                    assertFalse(span.contains(sum), "trial " + trial + ": " + Arrays.deepToString(members));
                }
            }
        }
        return small;
    }

    /** The members of a unit or of a group, in their cells. */
    private static int[] cells(int[][] members, int ofUnit, int ofGroup) {
        int groups = members[0].length;
        int[] cells = new int[members.length * groups];
        for (int cell = 0; cell < cells.length; cell++) {
            boolean inside = cell / groups == ofUnit || cell % groups == ofGroup;
            cells[cell] = inside ? members[cell / groups][cell % groups] : 0;
        }
        return cells;
    }

    private static boolean[] shown(int[][] members) {
        boolean[] all = new boolean[members[0].length];
        Arrays.fill(all, true);
        return new SplitRule(members, all.length, LEAST).shown(all);
    }
}
