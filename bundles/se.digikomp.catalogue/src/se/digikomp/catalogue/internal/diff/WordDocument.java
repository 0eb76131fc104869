package se.digikomp.catalogue.internal.diff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document for word processors with headings, paragraphs and tables, as WordprocessingML (ECMA-376). The same content
 * gives the same bytes.
 */
final class WordDocument {

    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.styles+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.\
            core-properties+xml"/></Types>""";
    private static final String RELATIONS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
            officeDocument" Target="word/document.xml"/>\
            <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/\
            core-properties" Target="docProps/core.xml"/></Relationships>""";
    private static final String DOCUMENT_RELATIONS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
            Target="styles.xml"/></Relationships>""";
    private static final String STYLES = HEAD + """
            <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" \
            w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="%s"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
            <w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>\
            <w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="160"/><w:outlineLvl w:val="0"/></w:pPr>\
            <w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>""";

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final String language;

    /**
     * One run of words in a paragraph.
     *
     * @param text  the words
     * @param look  how they stand out
     */
    record Run(String text, Look look) {

        static Run plain(String text) {
            return new Run(text, Look.PLAIN);
        }

        static Run bold(String text) {
            return new Run(text, Look.BOLD);
        }

        private String xml() {
            return "<w:r>" + look.properties + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
        }
    }

    /** How words stand out, in ways that can be told without colour. */
    enum Look {
        /** Not at all. */
        PLAIN(""),
        /** As a heading in the text. */
        BOLD("<w:rPr><w:b/></w:rPr>"),
        /** As words that came in. */
        ADDED("<w:rPr><w:u w:val=\"single\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DFF2E1\"/></w:rPr>"),
        /** As words that went. */
        REMOVED("<w:rPr><w:strike/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FBE3E0\"/></w:rPr>");

        private final String properties;

        Look(String properties) {
            this.properties = properties;
        }
    }

    /** An empty document with a title, in a language given as an ISO 639 code. */
    WordDocument(String title, String language) {
        this.title = title;
        this.language = language;
        body.append(paragraph("<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>", List.of(Run.plain(title))));
    }

    /** Adds a paragraph. */
    void paragraph(String words) {
        body.append(paragraph("", List.of(Run.plain(words))));
    }

    /**
     * Adds a table whose first row is repeated on each page.
     *
     * @param widths of the columns in twentieths of a point
     * @param rows   cells of paragraphs of runs
     */
    void table(List<Integer> widths, List<List<List<List<Run>>>> rows) {
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>"
                + "<w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"BBBBBB\"/>"
                + "<w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"BBBBBB\"/></w:tblBorders>"
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> body.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        body.append("</w:tblGrid>");
        for (int row = 0; row < rows.size(); row++) {
            body.append("<w:tr><w:trPr><w:cantSplit/>").append(row == 0 ? "<w:tblHeader/>" : "").append("</w:trPr>");
            for (int cell = 0; cell < widths.size(); cell++) {
                body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(cell)).append("\" w:type=\"dxa\"/>")
                        .append("</w:tcPr>").append(paragraphs(rows.get(row).get(cell))).append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    /** The file. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(bytes)) {
            part(parts, "[Content_Types].xml", TYPES);
            part(parts, "_rels/.rels", RELATIONS);
            part(parts, "docProps/core.xml", HEAD + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/"
                    + "package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                    + escaped(title) + "</dc:title><dc:language>" + language + "</dc:language></cp:coreProperties>");
            part(parts, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
            part(parts, "word/styles.xml", STYLES.formatted(MAIN, language));
            part(parts, "word/document.xml", HEAD + "<w:document xmlns:w=\"" + MAIN + "\"><w:body>" + body
                    + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1134\" "
                    + "w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" "
                    + "w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream parts, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        parts.putNextEntry(entry);
        parts.write(content.getBytes(StandardCharsets.UTF_8));
        parts.closeEntry();
    }

    private static String paragraphs(List<List<Run>> cell) {
        return cell.isEmpty() ? paragraph("", List.of())
                : cell.stream().map(runs -> paragraph("", runs)).collect(Collectors.joining());
    }

    private static String paragraph(String properties, List<Run> runs) {
        return "<w:p>" + properties + runs.stream().map(Run::xml).collect(Collectors.joining()) + "</w:p>";
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;");
    }
}
