package se.digikomp.importing.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The wordings of all problems, by code, in Swedish and English. */
public final class Messages {

    private static final String BASE = "se.digikomp.importing.internal.messages";
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {
    }

    /** The wording of a code with its arguments filled in; the code itself where a foreign reader made it up. */
    public static String format(Locale locale, String code, List<String> arguments) {
        ResourceBundle wordings = ResourceBundle.getBundle(BASE, locale, Messages.class.getClassLoader(), NO_FALLBACK);
        if (!wordings.containsKey(code)) {
            return arguments.isEmpty() ? code : code + ": " + String.join(", ", arguments);
        }
        return new MessageFormat(wordings.getString(code), locale).format(arguments.toArray());
    }
}
