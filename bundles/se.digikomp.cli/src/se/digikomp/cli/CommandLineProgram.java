package se.digikomp.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.digikomp.catalogue.CatalogueException;
import se.digikomp.importing.UnreadableFileException;
import se.digikomp.report.ReportException;
import se.digikomp.session.DataFolder;
import se.digikomp.session.Session;
import se.digikomp.session.SessionException;
import se.digikomp.store.StoreException;

/** Finds the command in the arguments, runs it and turns whatever happens into an exit code and one clear line. */
final class CommandLineProgram {

    private final Console console;
    private final Function<DataFolder, Session> sessions;

    /** A program that writes to this console and opens sessions so. */
    CommandLineProgram(Console console, Function<DataFolder, Session> sessions) {
        this.console = console;
        this.sessions = sessions;
    }

    /** Runs one command; returns one of {@link Exit}. */
    int run(String... arguments) {
        Console spoken = console.in(language(arguments));
        Workplace workplace = new Workplace(spoken, sessions);
        CommandLine program = new CommandLine(new Digikomp());
        for (Object command : List.of(new ImportCommand(workplace), new ListCommand(workplace),
                new WithdrawCommand(workplace), new AnalyseCommand(workplace), new CompileCommand(workplace),
                new DemoCommand(workplace))) {
            program.addSubcommand(command);
        }
        program.setResourceBundle(Messages.bundle(spoken.locale()));
        program.setUsageHelpAutoWidth(true);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setOut(new PrintWriter(spoken.out(), true));
        program.setErr(new PrintWriter(spoken.err(), true));
        program.setParameterExceptionHandler((exception, given) -> wrongUsage(spoken, exception));
        program.setExecutionExceptionHandler((exception, command, result) -> failure(spoken, exception));
        return program.execute(arguments);
    }

    private static int wrongUsage(Console console, ParameterException exception) {
        String name = exception.getCommandLine().getCommandSpec().qualifiedName();
        switch (exception) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                console.say("usage.missing", missing.getMissing().stream()
                        .map(argument -> argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                : argument.paramLabel())
                        .distinct().reduce((a, b) -> a + ", " + b).orElse(""));
            case UnmatchedArgumentException unmatched ->
                console.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            default -> console.say("usage.invalid", String.valueOf(exception.getMessage()));
        }
        console.say("usage.help", name);
        return Exit.USAGE;
    }

    private static int failure(Console console, Exception exception) throws Exception {
        switch (exception) {
            case RefusedException refused -> {
                console.err().println(refused.getMessage());
                return refused.exitCode();
            }
            case SessionException broken -> console.err().println(broken.explanation().in(console.locale()));
            case StoreException failed -> console.say("store." + failed.reason(), failed.getMessage());
            case UnreadableFileException unreadable -> console.say("world.failed", unreadable.getMessage());
            case CatalogueException broken -> console.say("world.failed", broken.getMessage());
            case ReportException unwritten -> console.say("world.failed", unwritten.getMessage());
            default -> throw exception;
        }
        return Exit.FAILED;
    }

    private Locale language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--locale=") ? arguments[i].substring("--locale=".length())
                    : arguments[i].equals("--locale") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (!value.isEmpty()) {
                return Locale.of(value);
            }
        }
        return console.locale();
    }
}
