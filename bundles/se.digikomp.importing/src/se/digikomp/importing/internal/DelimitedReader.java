package se.digikomp.importing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import se.digikomp.importing.Dialect;
import se.digikomp.importing.ParsedBatch;
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
        RowWidths widths = new RowWidths();
        RecordRows rows = new RecordRows(widths);
        try {
            parse(file, content.size(), encoding, delimiters, rows, progress);
        } catch (CsvParseException e) {
            widths.add(Problem.error(Where.FILE, "file.damaged", e.getMessage()));
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
        return new ParsedBatch(id(), Names.of(file), content.digest(), new Dialect.Delimited(encoding.charset().name(),
                encoding.mark() > 0, delimiters.delimiter(), delimiters.quote()), rows.rows(), widths.problems());
    }

    private static void parse(Path file, long size, Encoding encoding, Delimiters delimiters, RecordRows rows,
            Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                CountingStream counted = new CountingStream(in);
                Reader text = new InputStreamReader(counted, encoding.charset())) {
            counted.skipNBytes(encoding.mark());
            try (CsvReader<Integer> reader = delimiters.reader().build(rows, text)) {
                Iterator<Integer> records = reader.iterator();
                for (int read = 1; records.hasNext(); read++) {
                    records.next();
                    if (read % ROWS_BETWEEN_SIGNS == 0) {
                        progress.stopIfCancelled();
                        progress.done(Math.min(1, (double) counted.count() / size));
                    }
                }
            }
        }
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
