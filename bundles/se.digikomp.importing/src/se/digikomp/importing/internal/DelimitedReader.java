package se.digikomp.importing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import se.digikomp.importing.Dialect;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Problem;
import se.digikomp.importing.ReadingOptions;
import se.digikomp.importing.ResponseReader;
import se.digikomp.importing.UnreadableFileException;
import se.digikomp.importing.Where;
import se.digikomp.store.Progress;

/** Reads text with delimiters; finds out encoding, delimiter and quote by itself. */
public final class DelimitedReader implements ResponseReader {

    private static final int ROWS_BETWEEN_SIGNS = 1000;

    @Override
    public String id() {
        return "se.digikomp.importing.delimited";
    }

    @Override
    public boolean accepts(Path file, byte[] head) {
        return true;
    }

    @Override
    public ParsedBatch read(Path file, ReadingOptions options, Progress progress) {
        FileContent content = FileContent.of(file);
        if (content.size() == 0) {
            return refused(file, content, "file.empty");
        }
        Encoding encoding = encoding(content, options);
        if (encoding.isBinary(content.sample())) {
            return refused(file, content, "file.binary");
        }
        Delimiters delimiters = delimiters(content, encoding, options);
        Rows rows = Rows.ofText();
        try {
            parse(file, content.size(), encoding, delimiters, rows, progress);
        } catch (CsvParseException e) {
            rows.add(Problem.error(Where.FILE, "file.damaged", e.getMessage()));
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
        return new ParsedBatch(id(), Names.of(file), content.digest(), new Dialect.Delimited(encoding.charset().name(),
                encoding.mark() > 0, delimiters.delimiter(), delimiters.quote()), rows.rows(), rows.problems());
    }

    private static void parse(Path file, long size, Encoding encoding, Delimiters delimiters, Rows rows,
            Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                CountingStream counted = new CountingStream(in);
                Reader text = new InputStreamReader(counted, encoding.charset())) {
            counted.skipNBytes(encoding.mark());
            try (CsvReader<ParsedRow> reader = delimiters.reader().build(new RecordRows(), text)) {
                int unsaid = 0;
                for (ParsedRow row : reader) {
                    if (!isDelimiterHint(row)) {
                        rows.add(row);
                    }
                    if (++unsaid == ROWS_BETWEEN_SIGNS) {
                        unsaid = 0;
                        progress.stopIfCancelled();
                        progress.done(Math.min(1, (double) counted.count() / size));
                    }
                }
            }
        }
    }

    /** The line {@code sep=;} by which spreadsheet programs tell each other the delimiter. */
    private static boolean isDelimiterHint(ParsedRow row) {
        return row.line() == 1 && row.cell(0).startsWith("sep=") && row.cells().size() <= 2;
    }

    private static Encoding encoding(FileContent content, ReadingOptions options) {
        Encoding found = Encoding.of(content);
        return options.charset().isEmpty() ? found : new Encoding(Charset.forName(options.charset()), found.mark());
    }

    private static Delimiters delimiters(FileContent content, Encoding encoding, ReadingOptions options) {
        Delimiters found = Delimiters.of(encoding.decode(content.sample()), content.size() == content.sample().length);
        return options.delimiter().isEmpty() ? found : new Delimiters(options.delimiter().charAt(0), found.quote());
    }

    private ParsedBatch refused(Path file, FileContent content, String code) {
        return new ParsedBatch(id(), Names.of(file), content.digest(), new Dialect.Other(""), List.of(),
                List.of(Problem.error(Where.FILE, code)));
    }
}
