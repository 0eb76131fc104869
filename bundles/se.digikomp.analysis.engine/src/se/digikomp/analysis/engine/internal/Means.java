package se.digikomp.analysis.engine.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.analysis.Scores;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** The means of single respondents over some statements, told of whole units as far as each of them may be shown. */
final class Means {

    private static final int FEWEST = 3;

    private final Frame frame;
    private final Set<Statement> statements;
    private final int[] positions;
    private final int steps;

    /** Means over these statements; refused where they are too few or their scales differ. */
    Means(Frame frame, Set<Statement> statements) {
        this.frame = frame;
        this.statements = Set.copyOf(statements);
        positions = statements.stream().mapToInt(frame::position).toArray();
        int[] lengths = statements.stream().mapToInt(statement -> statement.scale().steps()).distinct().toArray();
        if (positions.length < FEWEST || lengths.length > 1) {
            throw new IllegalArgumentException("means over " + positions.length + " statements of "
                    + lengths.length + " lengths of scale");
        }
        steps = lengths[0];
    }

    /** Those of some units, together, as far as the pattern shows them, with the reason where it leaves any out. */
    Scores of(Text name, Collection<String> units) {
        if (!frame.pattern().tellsMeans(statements)) {
            frame.withholdings().add(List.of(Wording.scoresOverOthers(name)));
            return Scores.none(steps);
        }
        SortedSet<String> leftOut = new TreeSet<>(frame.pattern().shown(units));
        SortedSet<String> showing = frame.pattern().showingMeans(units, statements);
        leftOut.removeAll(showing);
        if (!leftOut.isEmpty()) {
            frame.withholdings().add(List.of(Wording.scoresLeftOut(name, leftOut.size(), frame.least(),
                    frame.snapshot().policy().meansFrom())));
        }
        int[] sum = new int[2 + Scores.CLASSES_A_STEP * (steps - 1)];
        for (String unit : showing) {
            int[] counts = WholeResponses.scores(frame.snapshot().responses(), unit, positions);
            for (int place = 0; place < sum.length; place++) {
                sum[place] += counts[place];
            }
        }
        return new Scores(sum);
    }
}
