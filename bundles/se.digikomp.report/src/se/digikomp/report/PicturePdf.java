package se.digikomp.report;

import java.util.Locale;

import se.digikomp.charts.Drawing;
import se.digikomp.report.internal.PicturePage;

/**
 * A drawing on a page of its own as a tagged PDF (PDF/UA-1), its lines and letters sharp at any size.
 *
 * @param title    what the drawing shows, above it
 * @param drawing  the drawing; its description is read to those who do not see it
 * @param footer   where the figures come from, below it
 * @param language the language of all words
 */
public record PicturePdf(String title, Drawing drawing, String footer, Locale language) {

    /**
     * The document.
     *
     * @throws ReportException where it cannot be made
     */
    public byte[] bytes() {
        return new PicturePage(this).pdf();
    }
}
