package se.digikomp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command writes.
 *
 * @param out    results, in UTF-8
 * @param err    messages
 * @param locale the language of both
 */
record Console(PrintStream out, PrintStream err, Locale locale) {

    /** The standard streams of this process, in the language of its environment: Swedish, or else English. */
    static Console ofProcess() {
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Language.of(System.getenv(), Locale.getDefault()).locale());
    }

    /** The same in another language. */
    Console in(Locale language) {
        return new Console(out, err, language);
    }

    /** Writes a message of the message file to {@link #err}. */
    void say(String key, Object... arguments) {
        err.println(Messages.format(locale, key, arguments));
    }
}
