package se.digikomp.report.internal;

import java.util.Locale;

import se.digikomp.charts.Typeface;
import se.digikomp.report.PicturePdf;

/** The one page of a drawing's PDF, as large as the drawing asks for. */
public record PicturePage(PicturePdf picture) {

    private static final int MARGIN = 36;
    private static final int WORDS = 130;

    /** The document. */
    public byte[] pdf() {
        Figures figures = new Figures();
        String page = xhtml(figures);
        return TaggedPdf.of(page, builder -> builder.useObjectDrawerFactory(figures));
    }

    private String xhtml(Figures figures) {
        return new Html().element("html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\""
                .formatted(picture.language().toLanguageTag()), root -> {
                    root.element("head", head -> {
                        String title = Html.escaped(picture.title());
                        head.element("title", picture.title());
                        head.empty("meta name=\"subject\" content=\"" + title + "\"");
                        head.empty("meta name=\"description\" content=\"" + title + "\"");
                        head.empty("meta name=\"author\" content=\"Digikomp\"");
                        head.element("style", stylesheet());
                    });
                    root.element("body", body -> {
                        body.element("h1", picture.title());
                        figures.place(picture.drawing(), body);
                        body.element("p", picture.footer());
                    });
                }).toString();
    }

    private String stylesheet() {
        return String.format(Locale.ROOT,
                "@page { size: %.0fpx %.0fpx; margin: %dpx; } body { margin: 0; font-family: '%s'; font-size: 12px; }"
                        + " h1 { font-size: 18px; margin: 0 0 12px 0; } p { margin: 12px 0 0 0; color: #555b61; }",
                picture.drawing().width() + 2 * MARGIN, picture.drawing().height() + 2 * MARGIN + WORDS, MARGIN,
                Typeface.FAMILY);
    }
}
