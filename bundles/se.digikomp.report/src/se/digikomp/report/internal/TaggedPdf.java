package se.digikomp.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.logging.Level;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import se.digikomp.charts.Typeface;
import se.digikomp.report.ReportException;

/** A page of XHTML laid out as a tagged PDF (PDF/UA-1) with our typeface embedded. */
public final class TaggedPdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private TaggedPdf() {
    }

    /** The document. */
    public static byte[] of(String xhtml) {
        return of(xhtml, builder -> {});
    }

    /** The document, laid out by a builder that was prepared further. */
    static byte[] of(String xhtml, Consumer<PdfRendererBuilder> preparation) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = font(false);
                TrueTypeFont bold = font(true)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(1.7f);
            builder.withProducer("Digikomp");
            builder.useFont(embedded(document, regular), Typeface.FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(embedded(document, bold), Typeface.FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.useUnicodeLineBreaker(new WordBreaker());
            preparation.accept(builder);
            builder.withHtmlContent(xhtml, null);
            builder.toStream(bytes);
            builder.run();
        } catch (IOException e) {
            throw new ReportException("cannot make the document", e);
        }
        return bytes.toByteArray();
    }

    private static PDFontSupplier embedded(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    // ligatures would be glyphs that no character is known of, which PDF/UA forbids
    private static TrueTypeFont font(boolean bold) throws IOException {
        TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(Typeface.file(bold)));
        font.setEnableGsub(false);
        return font;
    }
}
