package se.digikomp.analysis.engine.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.digikomp.analysis.Patterns;
import se.digikomp.analysis.Scores;
import se.digikomp.responses.ResponseTable;
import se.digikomp.responses.ResponseTable.Range;

/** What can be counted only with a respondent's answers to several statements side by side. */
final class WholeResponses {

    private WholeResponses() {
    }

    /** How many respondents of a unit have no mean over some statements, then how many have one in each class. */
    static int[] scores(ResponseTable table, String unit, int[] statements) {
        int[] counts = new int[2 + Scores.CLASSES_A_STEP * (steps(table, statements[0]) - 1)];
        Range range = table.units().get(unit);
        for (int row = range.from(); row < range.to(); row++) {
            int sum = 0;
            int answered = 0;
            for (int statement : statements) {
                int answer = table.answer(statement, row);
                sum += answer;
                answered += answer > 0 ? 1 : 0;
            }
            counts[2 * answered < statements.length ? 0 : 1 + Scores.classOf(sum, answered)]++;
        }
        return counts;
    }

    private static int steps(ResponseTable table, int statement) {
        return table.outline().statements().get(statement).scale().steps();
    }

    /** How whole responses look in the rows of some units. */
    static Patterns patterns(ResponseTable table, Collection<Range> units) {
        int statements = table.outline().statements().size();
        int[] byUnanswered = new int[statements + 1];
        int base = 0;
        int straight = 0;
        int repeated = 0;
        for (Range range : units) {
            Map<ByteBuffer, Integer> alike = new HashMap<>();
            for (int row = range.from(); row < range.to(); row++) {
                byte[] answers = answers(table, row, statements);
                int unanswered = unanswered(answers);
                byUnanswered[unanswered]++;
                if (2 * (statements - unanswered) >= statements) {
                    if (isStraight(answers)) {
                        straight++;
                    } else {
                        alike.merge(ByteBuffer.wrap(answers), 1, Integer::sum);
                    }
                }
            }
            base += range.size();
            repeated += alike.values().stream().mapToInt(Integer::intValue).filter(count -> count > 1).sum();
        }
        List<Integer> counts = new ArrayList<>();
        for (int count : byUnanswered) {
            counts.add(count);
        }
        return new Patterns(base, straight, repeated, counts);
    }

    private static byte[] answers(ResponseTable table, int row, int statements) {
        byte[] answers = new byte[statements];
        for (int statement = 0; statement < statements; statement++) {
            answers[statement] = (byte) table.answer(statement, row);
        }
        return answers;
    }

    private static int unanswered(byte[] answers) {
        int unanswered = 0;
        for (byte answer : answers) {
            unanswered += answer == 0 ? 1 : 0;
        }
        return unanswered;
    }

    private static boolean isStraight(byte[] answers) {
        int steps = 0;
        for (byte answer : answers) {
            steps |= answer == 0 ? 0 : 1 << answer;
        }
        return Integer.bitCount(steps) == 1;
    }
}
