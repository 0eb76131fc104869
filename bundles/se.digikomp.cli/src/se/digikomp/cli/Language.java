package se.digikomp.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

    /**
     * The language that a process is to speak: that of its environment, as {@code LC_ALL}, {@code LC_MESSAGES} or
     * {@code LANG} say it whether the system has such a locale or not, and else that of the system.
     */
    static Language of(Map<String, String> environment, Locale system) {
        String named = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isBlank()).findFirst().orElse(system.getLanguage());
        return named.startsWith("sv") ? SV : EN;
    }
}
