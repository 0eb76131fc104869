package se.digikomp.importing.ui.internal.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/** What rounds are called by custom, and the day they stand for. */
final class RoundNames {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    private RoundNames() {
    }

    /** The year in a file's name, which is what rounds are called. */
    static Optional<String> in(Path file) {
        return years(file.getFileName().toString());
    }

    /** The last day of the year that a round is named after. */
    static Optional<LocalDate> reference(String round) {
        return years(round).map(year -> LocalDate.of(Integer.parseInt(year), Month.DECEMBER, 31));
    }

    private static Optional<String> years(String text) {
        return YEAR.matcher(text).results().map(found -> found.group(1)).reduce((earlier, later) -> later);
    }
}
