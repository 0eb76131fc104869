package se.digikomp.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.standard.BenchmarkAnalysis;
import se.digikomp.analysis.standard.CrossTabAnalysis;
import se.digikomp.analysis.standard.DistributionAnalysis;
import se.digikomp.analysis.standard.ProfileAnalysis;
import se.digikomp.analysis.standard.TrendAnalysis;
import se.digikomp.analysis.testkit.FolderContribution;
import se.digikomp.charts.Charts;
import se.digikomp.session.DataFolder;
import se.digikomp.session.Demonstration;
import se.digikomp.session.Session;
import se.digikomp.store.Progress;

/** A person at a terminal with one data folder; speaks English. */
final class Shell {

    private static final Path STANDARD = Path.of("../se.digikomp.analysis.standard");
    private static final String ID = "se.digikomp.analysis.standard.";
    private static final Analyses ANALYSES = Analyses.of(List.of(
            new FolderContribution(STANDARD, DistributionAnalysis::new).descriptor(ID + "distribution"),
            new FolderContribution(STANDARD, BenchmarkAnalysis::new).descriptor(ID + "benchmark"),
            new FolderContribution(STANDARD, CrossTabAnalysis::new).descriptor(ID + "crosstab"),
            new FolderContribution(STANDARD, ProfileAnalysis::new).descriptor(ID + "profile"),
            new FolderContribution(STANDARD, TrendAnalysis::new).descriptor(ID + "trend")));

    private final Path folder;
    private final List<Throwable> failures = new ArrayList<>();
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    Shell(Path folder) {
        this.folder = folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    Session session() {
        return Session.open(new DataFolder(data()), ANALYSES);
    }

    void loadDemonstration() {
        try (Session session = session()) {
            new Demonstration(session).load(Progress.NONE);
        }
    }

    /** Runs a command on the data folder; gives its exit code. */
    int run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data().toString();
        return runBare(all);
    }

    /** Runs a command as it stands. */
    int runBare(String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.ENGLISH);
        return new CommandLineProgram(console, at -> Session.open(at, ANALYSES),
                preferred -> Charts.usual(), this::log, "1.2.3").run(arguments);
    }

    /** What the last command wrote on standard output. */
    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    JsonElement json() {
        return JsonParser.parseString(output());
    }

    /** What the last command wrote on standard error. */
    String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Everything that was logged so far. */
    List<Throwable> failures() {
        return failures;
    }

    /** The path of one of the demonstration's extracts. */
    String extract(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream content = Demonstration.class.getResourceAsStream(name)) {
            Files.copy(content, file);
        }
        return file.toString();
    }

    private Optional<Path> log(Throwable failure) {
        failures.add(failure);
        return Optional.of(folder.resolve("the.log"));
    }
}
