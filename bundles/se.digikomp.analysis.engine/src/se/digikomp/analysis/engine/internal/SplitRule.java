package se.digikomp.analysis.engine.internal;

import java.util.Arrays;

/**
 * Which groups of a split may be shown next to the totals of the units they are split across: no group, and no part of
 * a
 * unit that adding and subtracting those totals can give, is under the smallest group.
 *
 * <p>
 * Known totals of units and groups tell the sum of some cells (unit by group) exactly where some groups, together with
 * all
 * units that have members in them, leave a remainder. So the rule looks at each set of groups, the withheld ones taken
 * together as one more, and asks that what its units have besides is nothing or enough.
 */
final class SplitRule {

    private static final int MOST_GROUPS = 12;

    private final int[][] members;
    private final int[] sizes;
    private final int least;

    /** A rule for this many members, by unit and group. */
    SplitRule(int[][] members, int groups, int least) {
        this.members = members;
        this.least = least;
        sizes = new int[groups];
        for (int[] unit : members) {
            Arrays.setAll(sizes, group -> sizes[group] + unit[group]);
        }
    }

    /** Which of the candidates may be shown: those under the smallest group never, then further ones, smallest first. */
    boolean[] shown(boolean[] candidates) {
        boolean[] shown = candidates.clone();
        for (int group = 0; group < sizes.length; group++) {
            shown[group] &= sizes[group] >= least;
        }
        while (anyOf(shown) && !safe(shown)) {
            shown[smallest(shown)] = false;
        }
        return shown;
    }

    private boolean safe(boolean[] shown) {
        int[] bit = new int[sizes.length];
        int next = 1;
        for (int group = 0; group < sizes.length; group++) {
            bit[group] = shown[group] ? next++ : 0;
        }
        if (next > MOST_GROUPS + 1) {
            return false;
        }
        for (int set = 1; set < 1 << next; set++) {
            int rest = remainder(set, bit);
            if (rest > 0 && rest < least) {
                return false;
            }
        }
        return true;
    }

    private int remainder(int set, int[] bit) {
        int rest = 0;
        for (int[] unit : members) {
            boolean touched = false;
            int outside = 0;
            for (int group = 0; group < unit.length; group++) {
                boolean inside = (set >> bit[group] & 1) == 1;
                touched |= inside && unit[group] > 0;
                outside += inside ? 0 : unit[group];
            }
            rest += touched ? outside : 0;
        }
        return rest;
    }

    private int smallest(boolean[] shown) {
        int smallest = -1;
        for (int group = 0; group < sizes.length; group++) {
            if (shown[group] && (smallest < 0 || sizes[group] < sizes[smallest])) {
                smallest = group;
            }
        }
        return smallest;
    }

    private static boolean anyOf(boolean[] shown) {
        for (boolean one : shown) {
            if (one) {
                return true;
            }
        }
        return false;
    }
}
