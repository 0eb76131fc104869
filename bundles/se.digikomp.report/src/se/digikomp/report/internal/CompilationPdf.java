package se.digikomp.report.internal;

import java.util.Locale;

import se.digikomp.report.Compilation;

/** A compilation as a tagged PDF (PDF/UA-1). */
public record CompilationPdf(Compilation compilation, Locale locale) {

    /** The document. */
    public byte[] bytes() {
        Figures figures = new Figures();
        String page = new CompilationPage(compilation, locale, figures).xhtml();
        return TaggedPdf.of(page, builder -> builder.useObjectDrawerFactory(figures));
    }
}
