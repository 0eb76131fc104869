package se.digikomp.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;

import se.digikomp.importing.internal.Messages;

/** Rejected rows as a file that can be corrected and imported again. */
public final class RejectedRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RejectedRows() {
    }

    /**
     * Writes a plan's rejected rows as they stood, below the header, with line and reasons as two columns before them (a
     * row that was too short stays so): UTF-8 with byte order mark, semicolons.
     *
     * @param locale language of the reasons
     * @throws UnreadableFileException where the file cannot be written
     */
    public static void write(ImportPlan plan, Path file, Locale locale) {
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text);
            writer.writeRecord(row(Messages.format(locale, "rejected.line", List.of()),
                    Messages.format(locale, "rejected.reason", List.of()), plan.header()));
            for (RejectedRow rejected : plan.rejectedRows()) {
                String reasons = rejected.problems().stream().map(problem -> reason(problem, locale))
                        .collect(Collectors.joining(" "));
                writer.writeRecord(row(String.valueOf(rejected.row().line()), reasons, rejected.row().cells()));
            }
            writer.flush();
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
    }

    private static String reason(Problem problem, Locale locale) {
        String heading = problem.where().heading();
        return (heading.isBlank() ? "" : heading + ": ") + problem.message(locale);
    }

    private static List<String> row(String line, String reasons, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(line, reasons));
        row.addAll(cells);
        return row;
    }
}
