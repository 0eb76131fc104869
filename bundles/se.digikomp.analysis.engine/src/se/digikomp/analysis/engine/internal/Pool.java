package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import se.digikomp.analysis.JointCounts;
import se.digikomp.analysis.JointCounts.Steps;
import se.digikomp.analysis.Patterns;
import se.digikomp.analysis.engine.ReleasePattern;
import se.digikomp.responses.ResponseTable.Range;
import se.digikomp.responses.Rows;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Unit;

/**
 * All shown units of a region together: the only respondents of whom it is told how the same people answered several
 * statements.
 */
final class Pool {

    private final Frame frame;
    private final SortedSet<String> units;

    private Pool(Frame frame, SortedSet<String> units) {
        this.frame = frame;
        this.units = units;
    }

    /** The pool that these units are; nothing where one of the region is missing. */
    static Optional<Pool> of(Frame frame, SortedSet<String> units) {
        ReleasePattern pattern = frame.pattern();
        List<String> region = frame.snapshot().territory().units().stream().map(Unit::code).toList();
        SortedSet<String> shown = pattern.shown(region);
        return pattern.shown(units).equals(shown) ? Optional.of(new Pool(frame, shown)) : Optional.empty();
    }

    private <T> Optional<T> told(T counts, int respondents) {
        if (respondents < frame.snapshot().policy().pooledFrom()) {
            return Optional.empty();
        }
        frame.footprint().jointly();
        return Optional.of(counts);
    }

    /**
     * Two statements, as those answered them who answered every statement: always the same respondents, whichever two
     * are asked for. Nothing where it would tell how too few of the others answered.
     */
    Optional<JointCounts> counts(Statement first, Statement second) {
        SortedSet<String> counted = frame.pattern().shown(units, frame.snapshot().outline().statements());
        int[][] raw = Rows.of(frame.snapshot().responses(), counted).pairs(frame.position(first),
                frame.position(second));
        if (fewLeftOut(raw)) {
            return Optional.empty();
        }
        int[][] answered = inner(raw);
        List<Steps> rows = steps(sums(answered), sums(raw));
        List<Steps> columns = steps(sums(turned(answered)), sums(turned(raw)));
        int[][] counts = new int[rows.size()][columns.size()];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                counts[row][column] = sum(raw, rows.get(row), columns.get(column));
            }
        }
        JointCounts joint = new JointCounts(rows, columns, counts);
        return told(joint, joint.base());
    }

    /** Whether those who answered a statement, but not all, are so few that the table would give their answers away. */
    private boolean fewLeftOut(int[][] raw) {
        return few(sums(raw)[0] - raw[0][0]) || few(sums(turned(raw))[0] - raw[0][0]);
    }

    private boolean few(int respondents) {
        return respondents > 0 && respondents < frame.least();
    }

    /** Steps put together, lowest first, until enough chose them; what is left over goes to the last ones. */
    private List<Steps> steps(int[] both, int[] answered) {
        List<Steps> found = new ArrayList<>();
        int from = 1;
        int chosen = 0;
        for (int step = 1; step <= both.length; step++) {
            chosen += both[step - 1];
            if (chosen >= frame.least()) {
                found.add(steps(from, step, answered));
                from = step + 1;
                chosen = 0;
            }
        }
        if (chosen > 0 && !found.isEmpty()) {
            found.add(steps(found.removeLast().from(), both.length, answered));
        }
        return found;
    }

    private static Steps steps(int from, int to, int[] answered) {
        double sum = 0;
        int count = 0;
        for (int step = from; step <= to; step++) {
            sum += (double) step * answered[step];
            count += answered[step];
        }
        return new Steps(from, to, sum / count);
    }

    /** Whole responses. */
    Optional<Patterns> patterns() {
        List<Range> ranges = new ArrayList<>();
        for (String unit : frame.pattern().shown(units, frame.snapshot().outline().statements())) {
            ranges.add(frame.snapshot().responses().units().get(unit));
        }
        Patterns patterns = WholeResponses.patterns(frame.snapshot().responses(), ranges);
        return told(patterns, patterns.base());
    }

    private static int sum(int[][] raw, Steps rows, Steps columns) {
        int sum = 0;
        for (int row = rows.from(); row <= rows.to(); row++) {
            for (int column = columns.from(); column <= columns.to(); column++) {
                sum += raw[row][column];
            }
        }
        return sum;
    }

    private static int[][] inner(int[][] raw) {
        int[][] inner = new int[raw.length - 1][raw[0].length - 1];
        for (int row = 0; row < inner.length; row++) {
            System.arraycopy(raw[row + 1], 1, inner[row], 0, inner[row].length);
        }
        return inner;
    }

    private static int[][] turned(int[][] table) {
        int[][] turned = new int[table[0].length][table.length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                turned[column][row] = table[row][column];
            }
        }
        return turned;
    }

    private static int[] sums(int[][] table) {
        int[] sums = new int[table.length];
        for (int row = 0; row < sums.length; row++) {
            for (int count : table[row]) {
                sums[row] += count;
            }
        }
        return sums;
    }
}
