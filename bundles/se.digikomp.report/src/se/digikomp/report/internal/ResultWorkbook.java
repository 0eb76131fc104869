package se.digikomp.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Row;
import se.digikomp.report.ReportException;

/** A result as a workbook: one sheet a block, then what it rests on. */
public record ResultWorkbook(Locale locale) {

    /** The workbook's file. */
    public byte[] bytes(GuardedResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Digikomp", null)) {
            int number = 0;
            for (Block block : result.blocks()) {
                number++;
                block(block, new Sheet(workbook, number + " " + block.title().in(locale), locale));
            }
            new ProvenanceSheet(locale).write(workbook, result.provenance(), result.withheld());
        } catch (IOException e) {
            throw new ReportException("cannot make a workbook of " + result.provenance().analysis(), e);
        }
        return bytes.toByteArray();
    }

    private void block(Block block, Sheet sheet) {
        Grid grid = Grid.upright(block);
        if (block instanceof Block.Paragraph paragraph) {
            sheet.widths(100);
            sheet.text(0, paragraph.text().in(locale));
            return;
        }
        sheet.widths(8, 60);
        List<String> heads = new ArrayList<>(List.of(new Messages(locale).text("column.code"), ""));
        grid.heads().forEach(head -> heads.add(head.label().in(locale)));
        sheet.header(heads, 2);
        for (Row row : grid.rows()) {
            sheet.text(0, row.key());
            sheet.text(1, row.label().in(locale));
            for (int column = 0; column < grid.heads().size(); column++) {
                sheet.figure(column + 2, row.cells().get(column), grid.heads().get(column).style());
            }
            sheet.next();
        }
    }
}
