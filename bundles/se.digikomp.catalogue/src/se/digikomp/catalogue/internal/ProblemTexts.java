package se.digikomp.catalogue.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences for problem codes, from one message file a language. */
public final class ProblemTexts {

    private static final String FILE = "se.digikomp.catalogue.internal.messages";

    private ProblemTexts() {
    }

    /** The sentence for a code with its placeholders filled. */
    public static String message(String code, List<String> arguments, Locale reader) {
        ResourceBundle texts = ResourceBundle.getBundle(FILE, reader, ProblemTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(code), reader).format(arguments.toArray());
    }
}
