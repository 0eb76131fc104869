package se.digikomp.cli;

import java.util.Locale;

/** A language that messages and documents can be had in. */
enum Language {
    /** Swedish, as in Sweden. */
    SV(Locale.of("sv", "SE")),
    /** English, with dates and numbers as in Britain. */
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language with its way of writing numbers and dates. */
    Locale locale() {
        return locale;
    }
}
