package se.digikomp.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typeface of charts and documents, Lato under the SIL Open Font License, so that they look alike everywhere. */
public final class Typeface {

    /** The name of the family. */
    public static final String FAMILY = "Lato";

    private static final Font REGULAR = load(false);
    private static final Font BOLD = load(true);
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Typeface() {
    }

    /** The font for a face, in Java2D; its style says whether it is bold, which PDF writers go by. */
    public static Font font(Face face) {
        return face.bold() ? BOLD.deriveFont(Font.BOLD, (float) face.size()) : REGULAR.deriveFont((float) face.size());
    }

    /** How wide text is in this typeface. */
    public static TextMeasure measure() {
        return (text, face) -> font(face).getStringBounds(text, CONTEXT).getWidth();
    }

    /** The TrueType file; the caller closes it. */
    public static InputStream file(boolean bold) {
        String name = bold ? "fonts/Lato-Bold.ttf" : "fonts/Lato-Regular.ttf";
        InputStream file = Typeface.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("not in this bundle: " + name);
        }
        return file;
    }

    private static Font load(boolean bold) {
        try (InputStream in = file(bold)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + FAMILY, e);
        }
    }
}
