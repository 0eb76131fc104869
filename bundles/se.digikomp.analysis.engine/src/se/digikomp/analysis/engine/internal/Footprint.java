package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import se.digikomp.analysis.engine.Footing;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.responses.ResponseTable;
import se.digikomp.responses.ResponseTable.Range;
import se.digikomp.survey.Unit;

/** Whose answers one run has been let see so far. Safe for use by several threads. */
public final class Footprint {

    private static final long PRIME = 0x100000001b3L;

    private final SortedSet<String> units = new TreeSet<>();
    private final SortedSet<String> splits = new TreeSet<>();

    /** Remembers that totals of these units may be seen. */
    public synchronized void add(Collection<String> more) {
        units.addAll(more);
    }

    /** Remembers that groups of a background question may be seen. */
    synchronized void split(String question) {
        splits.add(question);
    }

    /** Remembers that it may be seen how the same people answered several statements. */
    synchronized void jointly() {
        splits.add(Footing.JOINTLY);
    }

    /** What a result of the run rests on; one pass over the answers of the units seen. */
    public synchronized Footing of(Snapshot snapshot) {
        TreeMap<String, Footing.Library> libraries = new TreeMap<>();
        units.forEach(unit -> libraries.put(unit, library(snapshot, unit)));
        return new Footing(libraries, splits);
    }

    private static Footing.Library library(Snapshot snapshot, String unit) {
        ResponseTable table = snapshot.responses();
        Range range = table.units().get(unit);
        int statements = table.outline().statements().size();
        int choices = table.outline().choices().size();
        int[] answered = new int[statements];
        long print = 0;
        for (int row = range.from(); row < range.to(); row++) {
            long one = PRIME;
            for (int statement = 0; statement < statements; statement++) {
                int answer = table.answer(statement, row);
                answered[statement] += answer > 0 ? 1 : 0;
                one = mixed(one, answer);
            }
            for (int choice = 0; choice < choices; choice++) {
                one = mixed(one, table.background(choice, row));
            }
            print += one;
        }
        List<Integer> counts = new ArrayList<>();
        for (int count : answered) {
            counts.add(count);
        }
        String name = snapshot.territory().unit(unit).map(Unit::name).orElse(unit);
        return new Footing.Library(name, range.size(), counts, "%016x".formatted(print));
    }

    private static long mixed(long before, int value) {
        long mixed = (before ^ value) * PRIME;
        return mixed ^ mixed >>> 29;
    }
}
