package se.digikomp.importing;

/**
 * One way in which a file writes a unit.
 *
 * @param text  as in the file, without blanks around it
 * @param match what it was taken for; sure where a person decided
 * @param rows  how many rows write it so
 */
public record UnitUse(String text, UnitNames.Match match, int rows) {
}
