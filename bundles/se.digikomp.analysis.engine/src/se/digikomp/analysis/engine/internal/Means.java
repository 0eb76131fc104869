package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import se.digikomp.analysis.Scores;
import se.digikomp.survey.Area;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** The means of single respondents over some statements, told of whole units as far as each of them may be shown. */
final class Means {

    private static final int FEWEST = 3;

    private final Frame frame;
    private final List<Statement> statements;
    private final int[] positions;
    private final int steps;
    private final boolean told;

    /** Means over these statements; refused where they are too few or their scales differ. */
    Means(Frame frame, Set<Statement> statements) {
        this.frame = frame;
        this.statements = List.copyOf(statements);
        positions = statements.stream().mapToInt(frame::position).toArray();
        int[] lengths = statements.stream().mapToInt(statement -> statement.scale().steps()).distinct().toArray();
        if (positions.length < FEWEST || lengths.length > 1) {
            throw new IllegalArgumentException("means over " + positions.length + " statements of "
                    + lengths.length + " lengths of scale");
        }
        steps = lengths[0];
        told = statements.size() == frame.snapshot().outline().statements().size()
                || areas(frame.snapshot().outline()).anyMatch(statements::equals);
    }

    /** The statements of each area, and those of none. */
    private static Stream<Set<Statement>> areas(Outline outline) {
        Set<Statement> rest = new HashSet<>(outline.statements());
        List<Set<Statement>> areas = new ArrayList<>(List.of(rest));
        for (Area area : outline.areas()) {
            areas.add(Set.copyOf(outline.of(area)));
            rest.removeAll(areas.getLast());
        }
        return areas.stream();
    }

    /**
     * Those of some units, together; nobody's of statements that are neither all nor those of an area, since means over
     * any statements at will would tell the responses of a library. Left out are units in which too few answered so
     * many of the statements that a class holds several sums: what the others answered would follow from the sums and
     * the counts of each statement, and in a small unit by elimination.
     */
    Scores of(Text name, Collection<String> units) {
        if (!told) {
            frame.withholdings().add(List.of(Wording.scoresOverOthers(name)));
            return Scores.none(steps);
        }
        int fewest = frame.snapshot().policy().meansFrom();
        int[] sum = new int[2 + Scores.CLASSES_A_STEP * (steps - 1)];
        SortedSet<String> leftOut = new TreeSet<>(frame.pattern().shown(units));
        for (String unit : frame.pattern().shown(units, statements)) {
            int[] counts = WholeResponses.scores(frame.snapshot().responses(), unit, positions);
            if (WholeResponses.manifold(frame.snapshot().responses(), unit, positions) >= fewest) {
                leftOut.remove(unit);
                for (int place = 0; place < sum.length; place++) {
                    sum[place] += counts[place];
                }
            }
        }
        if (!leftOut.isEmpty()) {
            frame.withholdings().add(List.of(Wording.scoresLeftOut(name, leftOut.size(), frame.least(), fewest)));
        }
        return new Scores(sum);
    }
}
