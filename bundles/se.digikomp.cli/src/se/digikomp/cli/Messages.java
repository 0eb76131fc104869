package se.digikomp.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's texts: {@code messages.properties} in English, {@code messages_sv.properties} in Swedish. */
final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {
    }

    /** All texts in a language. */
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("se.digikomp.cli.messages", locale, Messages.class.getClassLoader(),
                NO_FALLBACK);
    }

    /** One text with its placeholders filled. */
    static String format(Locale locale, String key, Object... arguments) {
        return new MessageFormat(bundle(locale).getString(key), locale).format(arguments);
    }
}
