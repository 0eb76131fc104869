package se.digikomp.responses;

/**
 * One respondent's answers, in the order of the outline.
 *
 * @param unit        code of the unit
 * @param backgrounds one entry a choice question ({@code Outline.choices()}): 1 for its first option and so on, 0 for
 *                    no answer
 * @param answers     one entry a statement: the step chosen, 0 for no answer
 */
public record Response(String unit, byte[] backgrounds, byte[] answers) {
}
