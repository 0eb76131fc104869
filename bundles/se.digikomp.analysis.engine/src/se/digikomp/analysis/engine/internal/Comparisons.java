package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.Partition;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/**
 * Other groups of whole units beside some: the cooperations and the region they belong to and chosen peers, each without
 * the answers of those units, and their own parts in cooperations.
 */
final class Comparisons {

    private final Frame frame;
    private final String key;
    private final Text name;
    private final SortedSet<String> own;
    private final List<Input> groups = new ArrayList<>();
    private final List<Text> reasons = new ArrayList<>();
    private int withheld;

    Comparisons(Frame frame, String key, Text name, SortedSet<String> own) {
        this.frame = frame;
        this.key = key;
        this.name = name;
        this.own = own;
    }

    Partition partition() {
        Territory territory = frame.snapshot().territory();
        for (Cooperation cooperation : territory.cooperations()) {
            if (cooperation.units().containsAll(own)) {
                add(cooperation.key(), cooperation.name(), new TreeSet<>(cooperation.units()));
            }
        }
        add(territory.code(), territory.name(), new TreeSet<>(territory.units().stream().map(Unit::code).toList()));
        return found();
    }

    /** Some units, as one group. */
    Partition peers(Set<Unit> peers) {
        List<Unit> others = frame.snapshot().territory().units().stream()
                .filter(unit -> peers.contains(unit) && !own.contains(unit.code())).toList();
        if (!others.isEmpty()) {
            add(Selection.AD_HOC, Selection.names(others), new TreeSet<>(others.stream().map(Unit::code).toList()));
        }
        return found();
    }

    /** The part of the units in each cooperation. */
    Partition parts() {
        for (Cooperation cooperation : frame.snapshot().territory().cooperations()) {
            SortedSet<String> part = new TreeSet<>(cooperation.units());
            part.retainAll(own);
            if (!part.isEmpty()) {
                add(cooperation.key(), Text.of(cooperation.name()), part);
            }
        }
        return found();
    }

    private Partition found() {
        frame.withholdings().add(reasons);
        return new Partition(groups, withheld, reasons);
    }

    private void add(String larger, String called, SortedSet<String> units) {
        if (!larger.equals(key) && units.removeAll(own) && !units.isEmpty()) {
            add(larger, Wording.without(called, name), units);
        }
    }

    private void add(String key, Text called, SortedSet<String> units) {
        Input group = new UnitsInput(frame, key, called, units);
        if (group.base() > 0) {
            frame.footprint().add(frame.pattern().shown(units));
            groups.add(group);
            reasons.addAll(Wording.within(called, frame.pattern().omissions(units)));
        } else {
            withheld += frame.pattern().tooSmall(units).stream().mapToInt(frame.pattern()::responses).sum();
            reasons.add(Wording.tooFewIn(called, frame.least()));
        }
    }
}
