package se.digikomp.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private Path data;

    @Option(names = "--locale", paramLabel = "sv|en", descriptionKey = "option.locale")
    private Language locale;

    @Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    /** The data folder as given, or null for the user's own. */
    Path data() {
        return data;
    }
}
