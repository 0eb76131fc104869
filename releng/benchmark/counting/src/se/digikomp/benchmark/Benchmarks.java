package se.digikomp.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every measurement of counting and importing, and says the ratios. */
public final class Benchmarks {

    private static final int FULL = 1_000_000;

    private Benchmarks() {
    }

    /** Arguments: a folder to work in, the number of made-up responses, the file of real ones. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "counts");
        int size = Integer.parseInt(arguments[1]);
        System.setProperty("derby.stream.error.field", "java.lang.System.err");
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            Report report = new Report(out);
            boolean quick = size < FULL;
            crossTab(report, arguments[2], "66,690 real responses", quick);
            crossTab(report, arguments[1], "%,d made-up responses".formatted(size), quick);
            new Imports(report, Made.up(size), folder, quick ? 1 : 5).measure();
            report.sum();
        } finally {
            Imports.remove(folder);
        }
    }

    private static void crossTab(Report report, String source, String what, boolean quick) throws Exception {
        Map<String, Double> times = new HashMap<>();
        for (String name : List.of("digikomp", "bareLoop", "duckdb", "derby")) {
            ChainedOptionsBuilder options = new OptionsBuilder().include("CrossTab\\." + name + "$")
                    .param("source", source).verbosity(VerboseMode.SILENT).timeout(TimeValue.hours(1));
            if (name.equals("derby")) {
                options.warmupIterations(1).measurementIterations(quick ? 1 : 3);
            } else if (quick) {
                options.warmupIterations(10).measurementIterations(9);
            }
            for (RunResult result : new Runner(options.build()).run()) {
                times.put(name, result.getPrimaryResult().getStatistics().getPercentile(50) / 1000);
            }
            report.line("cross-tab of " + what + ", " + name, times.get(name), "ms");
        }
        report.ratio("DuckDB / Digikomp, " + what, times.get("duckdb") / times.get("digikomp"), "≥ 10");
        report.ratio("Digikomp / bare loop, " + what, times.get("digikomp") / times.get("bareLoop"), "≤ 2");
        report.ratio("Derby / Digikomp, " + what, times.get("derby") / times.get("digikomp"), "");
    }
}
