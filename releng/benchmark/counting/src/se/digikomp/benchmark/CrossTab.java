package se.digikomp.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.InputGate;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Territory;

/** The cross-tab unit by statement by answer: through the API of analyses, bare, and by databases; in turn. */
final class CrossTab {

    private final Made made;
    private final String what;
    private final Territory territory;
    private final int[] counts;
    private final Map<String, Integer> places = new HashMap<>();

    CrossTab(Made made, String what) {
        this.made = made;
        this.what = what;
        territory = made.territory();
        counts = bare();
        made.units().forEach(unit -> places.put(unit, places.size()));
    }

    void measure(Report report, int warm, int runs) throws Exception {
        report.heading("Cross-tab unit × statement × answer, " + what);
        Times first = new Times();
        Times again = new Times();
        Times bare = new Times();
        Times prepared = new Times();
        Times asked = new Times();
        try (Tables duckdb = Tables.duckdb(made)) {
            for (int run = 0; run < warm + runs; run++) {
                boolean counted = run >= warm;
                Snapshot snapshot = new Snapshot(made.round(), territory, made.table(), DisclosurePolicy.STANDARD);
                check(first.of(counted, () -> guarded(snapshot)), DisclosurePolicy.STANDARD.smallestGroup());
                again.of(counted, () -> guarded(snapshot));
                bare.of(counted, this::bare);
                check(prepared.of(counted, duckdb::prepared), 0);
                check(asked.of(counted, duckdb::asked), 0);
            }
        }
        report.line("Digikomp, guard on, first question to a snapshot", first);
        report.line("Digikomp, guard on, the same once more", again);
        report.line("bare loop", bare);
        report.line("DuckDB, the query prepared before", prepared);
        report.line("DuckDB, the query as text", asked);
        report.atLeast("DuckDB (prepared) / Digikomp, " + what, prepared.median() / first.median(), 10);
        report.atMost("Digikomp / bare loop, " + what, first.median() / bare.median(), 2);
    }

    /** Derby takes its time: once. */
    void measureDerby(Report report) throws Exception {
        Times derby = new Times();
        try (Tables table = Tables.derby(made)) {
            check(derby.of(true, table::prepared), 0);
        }
        report.line("Derby, the query prepared before (once)", derby);
    }

    /** Through the public API with the guard on. */
    private int[] guarded(Snapshot snapshot) {
        Input region = new InputGate(snapshot, Selection.region(territory)).input();
        Outline outline = region.outline();
        int[] found = new int[counts.length];
        for (Input unit : region.byUnit().groups()) {
            int at = 8 * Made.STATEMENTS * places.get(unit.key());
            for (int place = 0; place < Made.STATEMENTS; place++, at += 8) {
                Counts given = unit.counts(outline.statements().get(place));
                found[at] = given.missing();
                for (int step = 1; step <= given.steps(); step++) {
                    found[at + step] = given.count(step);
                }
            }
        }
        return found;
    }

    /** The loop that nobody could do without. */
    private int[] bare() {
        int[] all = new int[made.units().size() * Made.STATEMENTS * 8];
        for (int place = 0; place < Made.STATEMENTS; place++) {
            byte[] column = made.answers()[place];
            for (int unit = 0; unit < made.units().size(); unit++) {
                count(column, made.from()[unit], made.from()[unit + 1], all, (unit * Made.STATEMENTS + place) * 8);
            }
        }
        return all;
    }

    private static void count(byte[] column, int from, int to, int[] all, int base) {
        for (int row = from; row < to; row++) {
            all[base + column[row]]++;
        }
    }

    /** Says so where a figure differs from that of the bare loop, or is one of a group too small. */
    private void check(int[] found, int least) {
        for (int at = 0; at < counts.length; at += 8) {
            int base = Arrays.stream(counts, at + 1, at + 8).sum();
            int[] right = base >= least ? Arrays.copyOfRange(counts, at, at + 8) : new int[8];
            if (!Arrays.equals(found, at, at + 8, right, 0, 8)) {
                throw new IllegalStateException("counts differ at " + at);
            }
        }
    }
}
