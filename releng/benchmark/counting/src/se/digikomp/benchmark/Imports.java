package se.digikomp.benchmark;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Importer;
import se.digikomp.responses.ResponseTable;
import se.digikomp.store.Progress;
import se.digikomp.store.jdbc.JdbcStore;

/** From a file to what is committed, from there to a table, and what the table takes in memory. */
final class Imports {

    /** Readings until the compiler of the virtual machine has done with what they need. */
    private static final int WARM = 20;

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
        report.heading("Import and reading of %,d responses × 28 columns".formatted(made.size()));
        Path wide = folder.resolve("wide.csv");
        Path cells = folder.resolve("long.csv");
        Extract.write(made, wide, cells);
        report.say("The file has %d MB, its long form (one line an answer) %d MB.".formatted(Files.size(wide) >> 20,
                Files.size(cells) >> 20));
        Times ours = new Times();
        Times duck = new Times();
        Times derby = new Times();
        for (int run = 0; run <= runs; run++) {
            Path place = folder.resolve("store" + run);
            ours.of(run > 0, () -> commit(wide, place));
            duck.of(run > 0, () -> duck(wide));
        }
        derby.of(true, () -> derby(cells));
        report.line("import to committed, from opening a new store on, Digikomp", ours);
        report.line("the same, DuckDB `read_csv` into a table of a new file", duck);
        report.line("Derby, its own import of the long form (once)", derby);
        report.atMost("import: Digikomp / DuckDB", ours.median() / duck.median(), 3);
        report.atMost("import: Digikomp / Derby's long form", ours.median() / derby.median(), 0.2);
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
        Times tables = new Times();
        Times digests = new Times();
        Times scans = new Times();
        try (JdbcStore store = JdbcStore.derby(place)) {
            for (int run = 0; run < 10 * runs + WARM; run++) {
                scans.of(run >= WARM, () -> scan(place));
                ResponseTable table = tables.of(run >= WARM,
                        () -> store.responses().responses(made.round(), made.outline()));
                digests.of(run >= WARM, table::snapshot);
                if (table.size() != made.size()) {
                    throw new IllegalStateException("read " + table.size());
                }
            }
            report.line("raw JDBC scan of the blocks: unit, number of responses, background answers, answers", scans);
            report.line("store → table, ready to count", tables);
            report.line("SHA-256 of the table, made once when asked for, not part of the above", digests);
            report.atMost("store → table / raw scan", tables.median() / scans.median(), 1.2);
            report.ratio("store → table with its SHA-256 / raw scan",
                    (tables.median() + digests.median()) / scans.median());
        }
    }

    private static int scan(Path place) throws SQLException {
        int characters = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + place.resolve("derby"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select unit, responses, backgrounds, answers from byte_block")) {
            while (rows.next()) {
                characters += rows.getString(1).length() + rows.getInt(2) + rows.getBytes(3).length
                        + rows.getBytes(4).length;
            }
        }
        return characters;
    }

    private void memory() throws InterruptedException {
        used();
        ResponseTable table = made.table();
        int size = table.size();
        long with = used();
        Reference.reachabilityFence(table);
        table = null;
        long kept = with - used();
        report.line("kept in memory by the table", kept / 1e6, "MB");
        report.line("its columns by arithmetic (26 bytes a response)", 26.0 * size / 1e6, "MB");
        report.atMost("MB kept for 1,000,000 responses", kept / 1e6 * 1_000_000 / size, 64);
    }

    /** Bytes in use, once collecting finds nothing more: databases that were closed let go of their pages by and by. */
    private static long used() throws InterruptedException {
        long before = Long.MAX_VALUE;
        for (int same = 0; same < 5; same++) {
            System.gc();
            Thread.sleep(200);
            long now = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            if (now < before - 100_000) {
                same = 0;
            }
            before = Math.min(before, now);
        }
        return before;
    }

    static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Collections.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
