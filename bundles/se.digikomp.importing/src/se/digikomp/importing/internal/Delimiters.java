package se.digikomp.importing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * How cells are divided in a text file.
 *
 * @param delimiter what stands between two cells
 * @param quote     what stands around a cell that holds delimiters
 */
record Delimiters(char delimiter, char quote) {

    private static final char[] DELIMITERS = { ';', ',', '\t', '|' };
    private static final int RECORDS = 100;

    /** The delimiter under which the most records of a sample have the same number of cells, more than one. */
    static Delimiters of(String sample, boolean whole) {
        String text = whole ? sample : sample.substring(0, Math.max(0, sample.lastIndexOf('\n')));
        char best = ',';
        double most = 0;
        for (char delimiter : DELIMITERS) {
            double share = agreement(text, delimiter, quote(text, delimiter));
            if (share > most) {
                most = share;
                best = delimiter;
            }
        }
        return new Delimiters(best, quote(text, best));
    }

    CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter(quote).skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static double agreement(String text, char delimiter, char quote) {
        Map<Integer, Integer> widths = new HashMap<>();
        int records = 0;
        try (CsvReader<CsvRecord> reader = new Delimiters(delimiter, quote).reader().ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                widths.merge(record.getFieldCount(), 1, Integer::sum);
                if (++records == RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        widths.remove(1);
        int same = widths.values().stream().max(Integer::compare).orElse(0);
        int width = widths.entrySet().stream().filter(entry -> entry.getValue() == same).mapToInt(Map.Entry::getKey)
                .max().orElse(0);
        return records == 0 ? 0 : (double) same / records + width / 100_000.0;
    }

    private static char quote(String text, char delimiter) {
        return opening(text, delimiter, '\'') > opening(text, delimiter, '"')
                && closing(text, delimiter, '\'') >= opening(text, delimiter, '\'') ? '\'' : '"';
    }

    private static int opening(String text, char delimiter, char quote) {
        int found = 0;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (at == 0 || text.charAt(at - 1) == delimiter || text.charAt(at - 1) == '\n') {
                found++;
            }
        }
        return found;
    }

    private static int closing(String text, char delimiter, char quote) {
        int found = 0;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (at + 1 == text.length() || "\r\n".indexOf(text.charAt(at + 1)) >= 0
                    || text.charAt(at + 1) == delimiter) {
                found++;
            }
        }
        return found;
    }
}
