package se.digikomp.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Column.Style;
import se.digikomp.analysis.result.Row;
import se.digikomp.report.Compilation;
import se.digikomp.report.ReportException;
import se.digikomp.survey.Text;

/** A compilation as a workbook: summary, statements, areas, competences, what is not shown, method. */
public record CompilationWorkbook(Compilation compilation, Locale locale) {

    private static final List<String> PROFILES = List.of("sheet.areas", "sheet.competences");

    /** The workbook's file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Digikomp", null)) {
            summary(new Sheet(workbook, words("sheet.summary"), locale));
            statements(new Sheet(workbook, words("sheet.statements"), locale));
            for (int index = 0; index < Math.min(PROFILES.size(), compilation.profiles().size()); index++) {
                profile(compilation.profiles().get(index), new Sheet(workbook, words(PROFILES.get(index)), locale));
            }
            new ProvenanceSheet(locale).write(workbook, compilation.provenance(), compilation.withheld());
        } catch (IOException e) {
            throw new ReportException("cannot make the workbook for " + compilation.unit().name(), e);
        }
        return bytes.toByteArray();
    }

    private void summary(Sheet sheet) {
        sheet.widths(26, 100);
        sheet.strong(0, words("heading.title", compilation.unit().name()));
        sheet.next();
        sheet.text(1, words("lead.title"));
        sheet.next();
        if (compilation.demonstration()) {
            sheet.strong(0, words("demonstration.title"));
            sheet.text(1, words("demonstration.text"));
            sheet.next();
        }
        number(sheet, "row.responses", compilation.base(), Style.COUNT);
        if (compilation.staff().isPresent()) {
            int staff = compilation.staff().getAsInt();
            number(sheet, "row.staff", staff, Style.COUNT);
            number(sheet, "row.rate", (double) compilation.base() / staff, Style.PERCENT);
            if (compilation.unit().demonstration()) {
                sheet.text(1, words("responses.demonstration"));
                sheet.next();
            }
        }
        for (Text sentence : compilation.findings()) {
            sheet.text(1, sentence.in(locale));
            sheet.next();
        }
        sheet.text(1, words("findings.caution"));
    }

    private void number(Sheet sheet, String name, double number, Style style) {
        sheet.strong(0, words(name));
        sheet.number(1, number, style);
        sheet.next();
    }

    private void statements(Sheet sheet) {
        int steps = compilation.statements().stream().mapToInt(block -> block.scale().steps()).max().orElse(0);
        List<String> heads = new ArrayList<>(List.of(words("column.area"), words("column.code"), words("column.text")));
        IntStream.rangeClosed(1, steps).forEach(step -> heads.add(Integer.toString(step)));
        heads.add(words("column.answers"));
        heads.add(words("column.mean"));
        sheet.widths(34, 8, 64);
        sheet.header(heads, 3);
        for (Block.Distribution block : compilation.statements()) {
            block.rows().forEach(row -> statement(sheet, block, row, steps));
        }
    }

    private void statement(Sheet sheet, Block.Distribution block, Row row, int steps) {
        sheet.text(0, block.title().in(locale));
        sheet.text(1, row.key());
        sheet.text(2, row.label().in(locale));
        for (int step = 0; step < row.cells().size(); step++) {
            sheet.figure(3 + step, row.cells().get(step), Style.COUNT);
        }
        Tally tally = Tally.of(row);
        if (tally.base() > 0) {
            sheet.number(3 + steps, tally.base(), Style.COUNT);
            sheet.number(4 + steps, tally.mean(), Style.TWO_DECIMALS);
        }
        sheet.next();
    }

    private void profile(Block.Series block, Sheet sheet) {
        List<String> heads = new ArrayList<>(List.of(words("column.code"), block.title().in(locale)));
        for (Row group : block.rows()) {
            heads.add(group.label().in(locale));
            heads.add(words("column.n"));
        }
        sheet.widths(8, 52);
        sheet.header(heads, 2);
        for (int index = 0; index < block.columns().size(); index++) {
            Column column = block.columns().get(index);
            sheet.text(0, column.key());
            sheet.text(1, column.label().in(locale));
            int place = 2;
            for (Row group : block.rows()) {
                Cell cell = group.cells().get(index);
                sheet.figure(place++, cell, Style.TWO_DECIMALS);
                if (cell instanceof Cell.Value value) {
                    sheet.number(place, value.base(), Style.COUNT);
                }
                place++;
            }
            sheet.next();
        }
    }

    private String words(String key, Object... places) {
        return new Messages(locale).text(key, places);
    }
}
