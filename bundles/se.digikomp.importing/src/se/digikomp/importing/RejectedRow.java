package se.digikomp.importing;

import java.util.List;

/**
 * A row that is not taken.
 *
 * @param row      the row as it stands in the file
 * @param problems why, at least one reason, from left to right
 */
public record RejectedRow(ParsedRow row, List<Problem> problems) {

    public RejectedRow {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("line " + row.line() + " rejected without a reason");
        }
    }
}
