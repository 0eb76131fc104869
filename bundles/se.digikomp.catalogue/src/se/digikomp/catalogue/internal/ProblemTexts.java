package se.digikomp.catalogue.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences for problem codes, from one message file a language. */
public final class ProblemTexts {

    private static final String FILE = "se.digikomp.catalogue.internal.messages";
    private static final String WHY = ".why";

    private ProblemTexts() {
    }

    /** The sentence for a code with its placeholders filled, each {@link Mention} among them in the reader's words. */
    public static String message(String code, List<String> arguments, Locale reader) {
        return new MessageFormat(texts(reader).getString(code), reader)
                .format(arguments.stream().map(argument -> Mention.inWords(argument, reader)).toArray());
    }

    /** Why there is such a problem and what a person can do; the empty string where the sentence says it all. */
    public static String explanation(String code, Locale reader) {
        ResourceBundle texts = texts(reader);
        return texts.containsKey(code + WHY) ? texts.getString(code + WHY) : "";
    }

    private static ResourceBundle texts(Locale reader) {
        return ResourceBundle.getBundle(FILE, reader, ProblemTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
