package se.digikomp.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import se.digikomp.charts.Typeface;
import se.digikomp.report.Compilation;
import se.digikomp.report.ReportException;

/** A compilation as a tagged PDF (PDF/UA-1). */
public record CompilationPdf(Compilation compilation, Locale locale) {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** The document. */
    public byte[] bytes() {
        Figures figures = new Figures();
        String page = new CompilationPage(compilation, locale, figures).xhtml();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Digikomp");
        builder.useFont(font(false), Typeface.FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(true), Typeface.FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(figures);
        builder.withHtmlContent(page, null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new ReportException("cannot make the document for " + compilation.unit().name(), e);
        }
        return bytes.toByteArray();
    }

    private static FSSupplier<InputStream> font(boolean bold) {
        return () -> Typeface.file(bold);
    }
}
