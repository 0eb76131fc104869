package se.digikomp.sirius.services;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the representations that no model holds, in the reader's language. */
final class Texts {

    private Texts() {
    }

    /** The text under this key, its places filled. */
    static String of(String key, Object... places) {
        Locale locale = Locale.getDefault();
        ResourceBundle bundle = ResourceBundle.getBundle("se.digikomp.sirius.services.messages", locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(places);
    }
}
