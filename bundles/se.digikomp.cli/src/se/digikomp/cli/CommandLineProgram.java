package se.digikomp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import picocli.CommandLine;
import se.digikomp.analysis.engine.ArchiveException;
import se.digikomp.catalogue.CatalogueException;
import se.digikomp.charts.Chart;
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
    private final Function<Optional<String>, Chart> charts;
    private final FailureLog failures;
    private final String version;

    /**
     * A program of this version that writes to this console, opens sessions so, draws pictures with the chart for the
     * renderer that an analysis likes best, and logs failures there.
     */
    CommandLineProgram(Console console, Function<DataFolder, Session> sessions,
            Function<Optional<String>, Chart> charts, FailureLog failures, String version) {
        this.console = console;
        this.sessions = sessions;
        this.charts = charts;
        this.failures = failures;
        this.version = version;
    }

    /** Runs one command; returns one of {@link Exit}. */
    int run(String... arguments) {
        Console spoken = console.in(language(arguments));
        Workplace workplace = new Workplace(spoken, sessions, charts);
        CommandLine program = new CommandLine(new Digikomp());
        program.getCommandSpec().version("Digikomp " + version);
        for (Object command : List.of(new ImportCommand(workplace), new ListCommand(workplace),
                new WithdrawCommand(workplace), new AnalyseCommand(workplace), new CompileCommand(workplace),
                new DemoCommand(workplace), new CheckCommand(workplace), new DiffCommand(workplace),
                new NewDraftCommand(workplace), new ReviewCommand(workplace), new PublishCommand(workplace),
                new RetireCommand(workplace), new AdoptCommand(workplace), new ExportFormCommand(workplace),
                new ExportTextsCommand(workplace), new ImportTextsCommand(workplace))) {
            program.addSubcommand(command);
        }
        program.setResourceBundle(Messages.bundle(spoken.locale()));
        program.setUsageHelpAutoWidth(true);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setOut(new PrintWriter(spoken.out(), true));
        program.setErr(new PrintWriter(spoken.err(), true));
        program.setParameterExceptionHandler((exception, given) -> WrongUsage.explain(exception, spoken));
        program.setExecutionExceptionHandler((exception, command, result) -> failure(spoken, exception));
        return program.execute(arguments);
    }

    private int failure(Console spoken, Exception exception) {
        if (exception instanceof RefusedException refused) {
            spoken.err().println(refused.getMessage());
            return refused.exitCode();
        }
        Optional<Path> log = failures.write(exception);
        switch (exception) {
            case SessionException broken -> spoken.err().println(broken.explanation().in(spoken.locale()));
            case StoreException failed -> spoken.say("store." + failed.reason(), failed.getMessage());
            case UnreadableFileException unreadable -> spoken.say("world.file", unreadable.file());
            case CatalogueException broken -> spoken.say("world.models", broken.getMessage());
            case ArchiveException broken -> spoken.say("world.archive", broken.getMessage());
            case ReportException unwritten -> spoken.say("world.failed", unwritten.getMessage());
            default -> spoken.say("world.failed", exception.toString());
        }
        log.ifPresent(file -> spoken.say("world.log", file));
        return Exit.FAILED;
    }

    private Locale language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--locale=") ? arguments[i].substring("--locale=".length())
                    : arguments[i].equals("--locale") && i + 1 < arguments.length ? arguments[i + 1] : "";
            for (Language language : Language.values()) {
                if (language.name().equalsIgnoreCase(value)) {
                    return language.locale();
                }
            }
        }
        return console.locale();
    }
}
