package se.digikomp.catalogue.internal.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

import se.digikomp.catalogue.TranslationFile;
import se.digikomp.framework.model.TranslationStatus;

/** Translation files as tables whose heading names the languages: {@code id;sv;en;status}. */
final class CsvTexts {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int COLUMNS = 4;

    private CsvTexts() {
    }

    static String write(TranslationFile file) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter rows = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.writeRecord("id", file.source(), file.target(), "status");
            file.texts().forEach(entry -> rows.writeRecord(entry.id(), entry.source(), entry.target(),
                    entry.status().getLiteral()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static TranslationFile read(String text) throws UnreadableTranslation {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        String heading = content.lines().findFirst().orElse("");
        char separator = heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
        List<CsvRecord> rows;
        try {
            rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(content).stream().toList();
        } catch (CsvParseException e) {
            throw new UnreadableTranslation(String.valueOf(e.getMessage()), e);
        }
        if (rows.isEmpty() || rows.getFirst().getFieldCount() < COLUMNS - 1
                || !rows.getFirst().getField(0).strip().equals("id")) {
            throw new UnreadableTranslation("id;sv;en;status");
        }
        List<TranslationFile.Entry> texts = new ArrayList<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            if (row.getFieldCount() >= COLUMNS - 1) {
                texts.add(new TranslationFile.Entry(row.getField(0).strip(), row.getField(1), row.getField(2),
                        row.getFieldCount() < COLUMNS ? TranslationStatus.DRAFT : status(row.getField(COLUMNS - 1))));
            }
        }
        return new TranslationFile("", rows.getFirst().getField(1).strip(), rows.getFirst().getField(2).strip(), texts);
    }

    private static TranslationStatus status(String word) {
        TranslationStatus found = TranslationStatus.get(word.strip().toLowerCase(Locale.ROOT));
        return found == null ? TranslationStatus.DRAFT : found;
    }
}
