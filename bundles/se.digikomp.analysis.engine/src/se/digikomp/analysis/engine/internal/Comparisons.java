package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.Partition;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** The cooperations and the region that some units belong to, each without the answers of those units. */
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
        frame.withholdings().add(reasons);
        return new Partition(groups, withheld, reasons);
    }

    private void add(String larger, String called, SortedSet<String> units) {
        if (larger.equals(key) || !units.removeAll(own) || units.isEmpty()) {
            return;
        }
        Text without = Wording.without(called, name);
        Input rest = new UnitsInput(frame, larger, without, units);
        if (rest.base() > 0) {
            frame.footprint().add(frame.pattern().shown(units));
            groups.add(rest);
            reasons.addAll(Wording.within(without, frame.pattern().omissions(units)));
        } else {
            withheld += frame.pattern().tooSmall(units).stream().mapToInt(frame.pattern()::responses).sum();
            reasons.add(Wording.tooFewIn(without, frame.least()));
        }
    }
}
