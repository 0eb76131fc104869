package se.digikomp.report.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import se.digikomp.survey.Text;

/** The words in documents. */
public record Messages(Locale locale) {

    /** The text under this key, its places filled. */
    public String text(String key, Object... places) {
        ResourceBundle bundle = ResourceBundle.getBundle("se.digikomp.report.internal.messages", locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(places);
    }

    /** The text under this key in both languages of the product; places are made for each. */
    static Text both(String key, Places places) {
        Locale swedish = Locale.of("sv");
        return Text.of(new Messages(swedish).text(key, places.in(swedish)),
                new Messages(Locale.ENGLISH).text(key, places.in(Locale.ENGLISH)));
    }

    /** What fills the places of a text in one language. */
    @FunctionalInterface
    interface Places {

        /** The fillings in order, for a reader of this language. */
        Object[] in(Locale locale);
    }
}
