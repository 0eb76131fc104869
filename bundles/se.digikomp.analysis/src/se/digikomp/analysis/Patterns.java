package se.digikomp.analysis;

import java.util.List;

/**
 * How whole responses look, for judging their quality: counts only, never a response. Libraries where a statement is
 * withheld are left out.
 *
 * @param base         the number of respondents
 * @param straight     how many chose the same step for all they answered, at least half of the statements
 * @param repeated     how many gave, to all statements, the answers of somebody else in their library; straight ones and
 *                     those who answered fewer than half are not among them
 * @param byUnanswered how many left no statement unanswered, one, two and so on, to all of them
 */
public record Patterns(int base, int straight, int repeated, List<Integer> byUnanswered) {

    public Patterns {
        byUnanswered = List.copyOf(byUnanswered);
    }

    /** How many answered every statement. */
    public int complete() {
        return byUnanswered.getFirst();
    }
}
