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
     * Writes a plan's rejected rows as they stood, below the header, with line and reasons as two columns to the right:
     * UTF-8 with byte order mark, semicolons.
     *
     * @param locale language of the reasons
     * @throws UnreadableFileException where the file cannot be written
     */
    public static void write(ImportPlan plan, Path file, Locale locale) {
        int width = plan.rejectedRows().stream().mapToInt(row -> row.row().cells().size()).reduce(plan.header().size(),
                Math::max);
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text);
            writer.writeRecord(row(width, plan.header(), Messages.format(locale, "rejected.line", List.of()),
                    Messages.format(locale, "rejected.reason", List.of())));
            for (RejectedRow rejected : plan.rejectedRows()) {
                String reasons = rejected.problems().stream().map(problem -> reason(problem, locale))
                        .collect(Collectors.joining(" "));
                writer.writeRecord(
                        row(width, rejected.row().cells(), String.valueOf(rejected.row().line()), reasons));
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

    private static List<String> row(int width, List<String> cells, String line, String reasons) {
        List<String> row = new ArrayList<>(cells);
        while (row.size() < width) {
            row.add("");
        }
        row.add(line);
        row.add(reasons);
        return row;
    }
}
