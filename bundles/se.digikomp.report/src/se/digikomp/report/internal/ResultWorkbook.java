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
import se.digikomp.survey.Text;

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
            new ProvenanceSheet(locale).write(workbook, result);
        } catch (IOException e) {
            throw new ReportException("cannot make a workbook of " + result.provenance().analysis(), e);
        }
        return bytes.toByteArray();
    }

    private void block(Block block, Sheet sheet) {
        Grid grid = Bases.beside(Grid.upright(block));
        if (block instanceof Block.Paragraph paragraph) {
            sheet.widths(100);
            sheet.text(0, paragraph.text().in(locale));
            return;
        }
        Messages messages = new Messages(locale);
        boolean grouped = grid.rows().stream().anyMatch(row -> !row.group().equals(Text.EMPTY));
        int first = grouped ? 3 : 2;
        sheet.widths(8, 60, grouped ? 28 : Sheet.USUAL);
        List<String> heads = new ArrayList<>(List.of(messages.text("column.code"), messages.text("column.label")));
        if (grouped) {
            heads.add(messages.text("column.group"));
        }
        grid.heads().forEach(head -> heads.add(head.label().in(locale)));
        sheet.header(heads, first);
        for (Row row : grid.rows()) {
            sheet.text(0, row.key());
            sheet.text(1, row.label().in(locale));
            if (grouped) {
                sheet.text(2, row.group().in(locale));
            }
            for (int column = 0; column < grid.heads().size(); column++) {
                sheet.figure(column + first, row.cells().get(column), grid.heads().get(column).style());
            }
            sheet.next();
        }
    }
}
