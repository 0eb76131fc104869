package se.digikomp.importing.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import se.digikomp.importing.Dialect;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Problem;
import se.digikomp.importing.ResponseReader;
import se.digikomp.importing.Where;
import se.digikomp.store.Progress;

/** Reads one sheet of an Excel workbook (XLSX), row by row. */
public final class WorkbookReader implements ResponseReader {

    private static final int ROWS_BETWEEN_SIGNS = 1000;

    @Override
    public String id() {
        return "se.digikomp.importing.workbook";
    }

    @Override
    public boolean accepts(Path file, byte[] head) {
        String name = Names.of(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls") || isZip(head)
                || isCompound(head);
    }

    @Override
    public ParsedBatch read(Path file, se.digikomp.importing.ReadingOptions options, Progress progress) {
        FileContent content = FileContent.of(file);
        if (content.size() == 0) {
            return refused(file, content, "file.empty");
        } else if (isCompound(content.sample())) {
            return refused(file, content, "file.encrypted");
        } else if (!isZip(content.sample())) {
            return refused(file, content, "file.not-workbook");
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            return read(workbook, file, content, options.sheet(), progress);
        } catch (IOException | ExcelReaderException e) {
            return refused(file, content, "file.not-workbook");
        }
    }

    private ParsedBatch read(ReadableWorkbook workbook, Path file, FileContent content, String wanted,
            Progress progress) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        Optional<Sheet> sheet = sheets.stream().filter(one -> wanted.isEmpty() || one.getName().equals(wanted))
                .findFirst();
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        if (sheet.isEmpty()) {
            return new ParsedBatch(id(), Names.of(file), content.digest(), new Dialect.Workbook(wanted, names),
                    List.of(), List.of(Problem.error(Where.FILE, "file.no-sheet", wanted, String.join(", ", names))));
        }
        Rows rows = new Rows();
        Cells texts = new Cells();
        try (Stream<Row> stream = sheet.get().openStream()) {
            int unsaid = 0;
            for (Iterator<Row> each = stream.iterator(); each.hasNext();) {
                Row row = each.next();
                rows.add(new ParsedRow(row.getRowNum(), cells(row, texts)));
                if (++unsaid == ROWS_BETWEEN_SIGNS) {
                    unsaid = 0;
                    progress.stopIfCancelled();
                }
            }
        }
        return new ParsedBatch(id(), Names.of(file), content.digest(),
                new Dialect.Workbook(sheet.get().getName(), names), rows.rows(), rows.problems());
    }

    private static List<String> cells(Row row, Cells texts) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(texts.of(CellText.of(row, column)));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private ParsedBatch refused(Path file, FileContent content, String code) {
        return new ParsedBatch(id(), Names.of(file), content.digest(), new Dialect.Other(""), List.of(),
                List.of(Problem.error(Where.FILE, code)));
    }

    private static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K';
    }

    /** The container of encrypted workbooks and of those older than 2007. */
    private static boolean isCompound(byte[] head) {
        return head.length > 3 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF;
    }
}
