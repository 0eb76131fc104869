package se.digikomp.charts.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words in charts. */
public record Messages(Locale locale) {

    /** The text under this key, its places filled. */
    public String text(String key, Object... places) {
        ResourceBundle bundle = ResourceBundle.getBundle("se.digikomp.charts.internal.messages", locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(places);
    }
}
