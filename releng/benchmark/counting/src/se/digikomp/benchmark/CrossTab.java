package se.digikomp.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.InputGate;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Territory;

/** The cross-tab unit by statement by answer: through the API of analyses, bare, and by two databases. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
@Warmup(iterations = 15)
@Measurement(iterations = 31)
public class CrossTab {

    /** The answers, and how often the bare loop says each was given. */
    @State(Scope.Benchmark)
    public static class Answers {

        /** How many responses, or the file of the real ones. */
        @Param("1000000")
        public String source;

        Made made;
        Map<String, Integer> places = new HashMap<>();
        int[] counts;

        /** Reads or makes them. */
        @Setup
        public void make() throws IOException {
            made = source.matches("\\d+") ? Made.up(Integer.parseInt(source)) : Made.of(Path.of(source));
            made.units().forEach(unit -> places.put(unit, places.size()));
            counts = bare(made);
        }

        void check(int[] found, int least) {
            for (int at = 0; at < counts.length; at += 8) {
                int base = Arrays.stream(counts, at + 1, at + 8).sum();
                int[] right = base >= least ? Arrays.copyOfRange(counts, at, at + 8) : new int[8];
                if (!Arrays.equals(found, at, at + 8, right, 0, 8)) {
                    throw new IllegalStateException("counts differ at " + at);
                }
            }
        }
    }

    /** Answers as the engine gets them, not counted yet. */
    @State(Scope.Benchmark)
    public static class Frozen {

        Territory territory;
        Snapshot snapshot;
        int[] found;

        /** Freezes them anew, so that nothing counted before is of use. */
        @Setup(Level.Invocation)
        public void freeze(Answers answers) {
            ResponseTable table = answers.made.table();
            territory = answers.made.territory();
            snapshot = new Snapshot(answers.made.round(), territory, table, DisclosurePolicy.STANDARD);
        }

        /** Says so where a figure differs from that of the bare loop, or is one of a group too small. */
        @TearDown(Level.Invocation)
        public void check(Answers answers) {
            answers.check(found, DisclosurePolicy.STANDARD.smallestGroup());
        }
    }

    /** A database in memory. */
    public abstract static class Sql {

        Connection connection;

        void open(Answers answers, String url, String small) throws SQLException {
            connection = DriverManager.getConnection(url);
            Tables.fill(connection, answers.made, small);
            answers.check(Tables.counts(connection, answers.made.units().size()), 0);
        }
    }

    /** DuckDB in this process. */
    @State(Scope.Benchmark)
    public static class Duck extends Sql {

        /** Fills it. */
        @Setup
        public void fill(Answers answers) throws SQLException {
            open(answers, "jdbc:duckdb:", "tinyint");
            try (Statement statement = connection.createStatement()) {
                statement.execute("set threads = " + Runtime.getRuntime().availableProcessors());
            }
        }
    }

    /** Derby in this process. */
    @State(Scope.Benchmark)
    public static class Derby extends Sql {

        /** Fills it. */
        @Setup
        public void fill(Answers answers) throws SQLException {
            open(answers, "jdbc:derby:memory:counts;create=true", "smallint");
        }
    }

    /** Through the public API with the guard on; the first question to a snapshot. */
    @Benchmark
    public int[] digikomp(Answers answers, Frozen frozen) {
        Input region = new InputGate(frozen.snapshot, Selection.region(frozen.territory)).input();
        Outline outline = region.outline();
        int[] found = new int[answers.counts.length];
        for (Input unit : region.byUnit().groups()) {
            int at = 8 * Made.STATEMENTS * answers.places.get(unit.key());
            for (int place = 0; place < Made.STATEMENTS; place++, at += 8) {
                Counts counts = unit.counts(outline.statements().get(place));
                found[at] = counts.missing();
                for (int step = 1; step <= counts.steps(); step++) {
                    found[at + step] = counts.count(step);
                }
            }
        }
        frozen.found = found;
        return found;
    }

    /** The loop that nobody could do without. */
    @Benchmark
    public int[] bareLoop(Answers answers) {
        return bare(answers.made);
    }

    /** The query, and its result as numbers. */
    @Benchmark
    public int[] duckdb(Answers answers, Duck duck) throws SQLException {
        return Tables.counts(duck.connection, answers.made.units().size());
    }

    /** The query, and its result as numbers. */
    @Benchmark
    public int[] derby(Answers answers, Derby derby) throws SQLException {
        return Tables.counts(derby.connection, answers.made.units().size());
    }

    static int[] bare(Made made) {
        int[] counts = new int[made.units().size() * Made.STATEMENTS * 8];
        for (int place = 0; place < Made.STATEMENTS; place++) {
            byte[] column = made.answers()[place];
            for (int unit = 0; unit < made.units().size(); unit++) {
                int base = (unit * Made.STATEMENTS + place) * 8;
                for (int row = made.from()[unit]; row < made.from()[unit + 1]; row++) {
                    counts[base + column[row]]++;
                }
            }
        }
        return counts;
    }
}
