package se.digikomp.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Importer;
import se.digikomp.responses.ResponseTable;
import se.digikomp.store.Progress;
import se.digikomp.store.jdbc.JdbcStore;

/** From a file to what is committed, from there to a table, and what the table takes in memory. */
final class Imports {

    private final Report report;
    private final Made made;
    private final Path folder;
    private final int runs;
    private int number;

    Imports(Report report, Made made, Path folder, int runs) {
        this.report = report;
        this.made = made;
        this.folder = folder;
        this.runs = runs;
    }

    void measure() throws Exception {
        Path wide = folder.resolve("wide.csv");
        Path cells = folder.resolve("long.csv");
        Extract.write(made, wide, cells);
        report.say("The file has %d MB, its long form (one line an answer) %d MB.".formatted(Files.size(wide) >> 20,
                Files.size(cells) >> 20));
        List<Double> ours = new ArrayList<>();
        List<Double> duck = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            Path place = folder.resolve("store" + run);
            double own = seconds(() -> commit(wide, place));
            double other = seconds(() -> duck(wide));
            if (run > 0) {
                ours.add(own);
                duck.add(other);
            }
        }
        double derby = seconds(() -> derby(cells));
        report.line("import to committed, Digikomp", median(ours), "s");
        report.line("the same, DuckDB read_csv into a table of a file", median(duck), "s");
        report.line("Derby, its own import of the long form (once)", derby, "s");
        report.ratio("import: Digikomp / DuckDB", median(ours) / median(duck), "≤ 3");
        report.ratio("import: Digikomp / Derby's long form", median(ours) / derby, "≤ 0.2");
        read(folder.resolve("store" + runs));
        memory();
    }

    private int commit(Path file, Path place) {
        try (JdbcStore store = JdbcStore.derby(place)) {
            Importer importer = new Importer(store);
            ImportPlan plan = importer.plan(file, Extract.mapping(), made.round(), made.outline(), made.territory(),
                    Progress.NONE);
            int kept = importer.commit(plan, Progress.NONE).responses();
            if (kept != made.size()) {
                throw new IllegalStateException("kept " + kept);
            }
            return kept;
        }
    }

    private int duck(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("duck" + ++number));
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = " + Runtime.getRuntime().availableProcessors());
            statement.execute("create table t as select * from read_csv('" + file + "')");
            return number;
        }
    }

    private int derby(Path file) throws SQLException {
        try (Connection connection = DriverManager
                .getConnection("jdbc:derby:" + folder.resolve("long") + ";create=true");
                Statement statement = connection.createStatement()) {
            statement.execute("create table a (response integer, unit varchar(10), statement smallint, step smallint)");
            statement.execute("call syscs_util.syscs_import_data(null, 'A', null, null, '" + file
                    + "', ',', null, null, 0)");
            return 0;
        }
    }

    private void read(Path place) throws Exception {
        List<Double> tables = new ArrayList<>();
        List<Double> scans = new ArrayList<>();
        try (JdbcStore store = JdbcStore.derby(place)) {
            ResponseTable first = store.responses().responses(made.round(), made.outline());
            for (int run = 0; run < 3 * runs + 5; run++) {
                double scan = seconds(() -> scan(place));
                double table = seconds(() -> store.responses().responses(made.round(), made.outline()).size());
                if (run >= 5) {
                    tables.add(table);
                    scans.add(scan);
                }
            }
            report.line("store → table, digest included", median(tables), "s");
            report.line("raw JDBC scan of the same columns", median(scans), "s");
            report.ratio("store → table / raw scan", median(tables) / median(scans), "≤ 1.2");
            if (first.size() != made.size()) {
                throw new IllegalStateException("read " + first.size());
            }
        }
    }

    private static int scan(Path place) throws SQLException {
        int characters = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + place.resolve("derby"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select unit, responses, backgrounds, answers from answer_block")) {
            while (rows.next()) {
                characters += rows.getString(1).length() + rows.getInt(2) + rows.getString(3).length()
                        + rows.getString(4).length();
            }
        }
        return characters;
    }

    private void memory() {
        long before = used();
        ResponseTable table = made.table();
        long kept = used() - before;
        report.line("kept in memory by the table", kept / 1e6, "MB");
        report.line("its columns by arithmetic (26 bytes a response)", 26.0 * table.size() / 1e6, "MB");
        report.ratio("MB kept for 1,000,000 responses", kept / 1e6 * 1_000_000 / table.size(), "≤ 64");
    }

    private static long used() {
        for (int pass = 0; pass < 5; pass++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Collections.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
