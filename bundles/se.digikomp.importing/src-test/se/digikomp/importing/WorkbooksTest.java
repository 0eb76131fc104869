package se.digikomp.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.store.Progress;

class WorkbooksTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    Path folder;

    @Test
    void everyKindOfCellBecomesItsText() throws IOException {
        Path file = workbook("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Kommun</t></is></c><c r="B1" t="inlineStr"><is><t>111</t></is>
                </c><c r="C1" t="inlineStr"><is><t>när</t></is></c><c r="D1" t="inlineStr"><is><t>x</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>Höör</t></is></c><c r="B3"><v>7</v></c>
                <c r="C3" s="1"><v>43550</v></c><c r="D3" t="b"><v>1</v></c></row>
                <row r="4"><c r="B4"><f>3.5+1</f><v>4.5</v></c><c r="C4" t="str"><f>"a"</f><v>vet ej</v></c></row>
                <row r="5"><c r="A5" t="inlineStr"><is><t>Lund</t></is></c><c r="B5"><v>5.0</v></c></row>
                """);

        ParsedBatch batch = read(file, ReadingOptions.DETECT);

        assertEquals(List.of(), batch.problems());
        assertEquals(new ParsedRow(1, List.of("Kommun", "111", "när", "x")), batch.rows().get(0));
        assertEquals(new ParsedRow(3, List.of("Höör", "7", "2019-03-26", "true")), batch.rows().get(1));
        assertEquals(new ParsedRow(4, List.of("", "4.5", "vet ej", "")), batch.rows().get(2));
        assertEquals(new ParsedRow(5, List.of("Lund", "5", "", "")), batch.rows().get(3));
    }

    @Test
    void theFirstSheetIsReadUnlessAnotherIsAskedFor() throws IOException {
        Path file = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");

        assertEquals(new Dialect.Workbook("Svar", List.of("Svar", "Annat")),
                read(file, ReadingOptions.DETECT).dialect());
        assertEquals("2", read(file, ReadingOptions.sheet("Annat")).rows().get(0).cell(0));
        assertEquals(List.of(Problem.error(Where.FILE, "file.no-sheet", "Borta", "Svar, Annat")),
                read(file, ReadingOptions.sheet("Borta")).problems());
    }

    @Test
    void whatIsNoWorkbookIsAProblemAndNoException() throws IOException {
        assertEquals("file.empty", problem(new byte[0]));
        assertEquals("file.not-workbook", problem("Kommun;111\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("file.not-workbook", problem(new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0 }));
        byte[] compound = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 };
        assertEquals("file.encrypted", problem(compound));
        byte[] whole = Files.readAllBytes(Samples.file(folder, "dfuchss_results-survey.xlsx"));
        assertEquals("file.not-workbook", problem(Arrays.copyOf(whole, whole.length / 2)));
    }

    private String problem(byte[] content) throws IOException {
        return read(Files.write(folder.resolve("bad.xlsx"), content), ReadingOptions.DETECT).problems().get(0).code();
    }

    private static ParsedBatch read(Path file, ReadingOptions options) {
        return Readers.standard().forFile(file).read(file, options, Progress.NONE);
    }

    private Path workbook(String rows) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts(rows).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Map<String, String> parts(String rows) {
        String packageTypes = "http://schemas.openxmlformats.org/package/2006/";
        return Map.of("[Content_Types].xml", "<Types xmlns=\"" + packageTypes + "content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + packageTypes + "relationships\"><Relationship Id=\"r\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"Svar\" sheetId=\"1\" "
                        + "r:id=\"s1\"/><sheet name=\"Annat\" sheetId=\"2\" r:id=\"s2\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packageTypes + "relationships\">" + sheet(1) + sheet(2)
                        + "<Relationship Id=\"st\" Type=\"" + RELATIONS
                        + "/styles\" Target=\"styles.xml\"/></Relationships>",
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                        + "</styleSheet>",
                "xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>",
                "xl/worksheets/sheet2.xml", "<worksheet " + MAIN
                        + "><sheetData><row r=\"1\"><c r=\"A1\"><v>2</v></c></row></sheetData></worksheet>");
    }

    private static String sheet(int number) {
        return "<Relationship Id=\"s" + number + "\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet"
                + number + ".xml\"/>";
    }
}
