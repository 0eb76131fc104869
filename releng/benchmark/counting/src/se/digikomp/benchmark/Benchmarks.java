package se.digikomp.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs every measurement of counting and importing, and says the ratios. */
public final class Benchmarks {

    private static final int FULL = 1_000_000;

    private Benchmarks() {
    }

    /** Arguments: a folder to work in, the number of made-up responses, the file of real ones. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "counts");
        int size = Integer.parseInt(arguments[1]);
        System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            Report report = new Report(out);
            boolean quick = size < FULL;
            CrossTab real = new CrossTab(Made.of(Path.of(arguments[2])), "66,690 real responses");
            real.measure(report, quick ? 100 : 300, quick ? 31 : 101);
            if (!quick) {
                real.measureDerby(report);
            }
            Made made = Made.up(size);
            new CrossTab(made, "%,d made-up responses".formatted(size)).measure(report, 10, quick ? 11 : 21);
            new Imports(report, made, folder, quick ? 1 : 3).measure();
            report.sum();
        } finally {
            Imports.remove(folder);
        }
    }
}
