package se.digikomp.statistics;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What rows of answers look like when nobody asks what they say: signs of haste or of a form sent twice, to be looked at
 * and never a proof.
 *
 * @param respondents   the number of rows
 * @param complete      rows without a missing answer
 * @param partial       rows with some answers and some missing
 * @param straightLined rows with at least {@link #ENOUGH} answers, all the same
 * @param repeated      rows with at least {@link #ENOUGH} answers that agree with an earlier row in every answer
 */
public record AnswerPatterns(int respondents, int complete, int partial, int straightLined, int repeated) {

    /** The fewest answers from which a pattern says anything. */
    public static final int ENOUGH = 5;

    /**
     * The patterns of some rows, one byte a statement, 0 for no answer. Straight-lining as Kim, Dykema, Stevenson, Black
     * and Moberg, Social Science Computer Review 37 (2019), count it in its plainest form: no variation at all.
     */
    public static AnswerPatterns of(List<byte[]> rows) {
        int complete = 0;
        int partial = 0;
        int straight = 0;
        int repeated = 0;
        Map<ByteBuffer, Integer> seen = new HashMap<>();
        for (byte[] row : rows) {
            int answered = answered(row);
            complete += answered == row.length ? 1 : 0;
            partial += answered > 0 && answered < row.length ? 1 : 0;
            if (answered >= ENOUGH) {
                straight += alike(row) ? 1 : 0;
                repeated += seen.merge(ByteBuffer.wrap(row.clone()), 1, Integer::sum) > 1 ? 1 : 0;
            }
        }
        return new AnswerPatterns(rows.size(), complete, partial, straight, repeated);
    }

    private static int answered(byte[] row) {
        int answered = 0;
        for (byte answer : row) {
            answered += answer == 0 ? 0 : 1;
        }
        return answered;
    }

    private static boolean alike(byte[] row) {
        byte first = 0;
        for (byte answer : row) {
            if (first == 0) {
                first = answer;
            } else if (answer != 0 && answer != first) {
                return false;
            }
        }
        return true;
    }
}
