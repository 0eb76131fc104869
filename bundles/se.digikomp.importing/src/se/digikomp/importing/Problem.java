package se.digikomp.importing;

import java.util.List;
import java.util.Locale;

import se.digikomp.importing.internal.Messages;

/**
 * Something a person should know about a file, as a value.
 *
 * @param severity  how much it matters
 * @param where     where in the file
 * @param code      stable name of the kind of problem, such as {@code answer.outside-scale}
 * @param arguments what the message tells, in the order of its placeholders
 */
public record Problem(Severity severity, Where where, String code, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** An error at a place. */
    public static Problem error(Where where, String code, Object... arguments) {
        return new Problem(Severity.ERROR, where, code, texts(arguments));
    }

    /** A warning at a place. */
    public static Problem warning(Where where, String code, Object... arguments) {
        return new Problem(Severity.WARNING, where, code, texts(arguments));
    }

    /** One or two sentences for a reader of {@code locale}, Swedish or else English, without the place. */
    public String message(Locale locale) {
        return Messages.format(locale, code, arguments);
    }

    private static List<String> texts(Object[] arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
