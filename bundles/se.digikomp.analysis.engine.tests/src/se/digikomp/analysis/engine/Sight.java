package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.analysis.Input;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Background;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Unit;

/**
 * A group that an analysis gets to see, and whose answers an attacker takes it for.
 *
 * @param input    what is told of it
 * @param units    the libraries asked for, of which only those that are shown are told of
 * @param question the choice question whose option they share, -1 where they are all of some libraries
 * @param option   the option, 0 for those who did not answer the question
 */
record Sight(Input input, SortedSet<String> units, int question, int option) {

    /** Every group to be seen from a selection: its libraries, cooperations, peers, comparisons, and splits of these. */
    static List<Sight> of(Snapshot snapshot, Input input, Selection selection, Random random) {
        List<Sight> sights = new ArrayList<>(List.of(new Sight(input, selection.units(), -1, -1)));
        for (Input one : input.byUnit().groups()) {
            sights.add(new Sight(one, new TreeSet<>(Set.of(one.key())), -1, -1));
        }
        for (Input one : input.byCooperation().groups()) {
            SortedSet<String> part = cooperation(snapshot, one.key());
            part.retainAll(selection.units());
            sights.add(new Sight(one, part, -1, -1));
        }
        for (Input one : input.comparisons().groups()) {
            SortedSet<String> rest = cooperation(snapshot, one.key());
            rest.removeAll(selection.units());
            sights.add(new Sight(one, rest, -1, -1));
        }
        Set<Unit> peers = new HashSet<>(snapshot.territory().units());
        peers.removeIf(peer -> random.nextBoolean());
        for (Input one : input.against(peers).groups()) {
            SortedSet<String> rest = new TreeSet<>(peers.stream().map(Unit::code).toList());
            rest.removeAll(selection.units());
            sights.add(new Sight(one, rest, -1, -1));
        }
        List.copyOf(sights).forEach(sight -> sights.addAll(sight.split(snapshot.outline().choices())));
        return sights;
    }

    private static SortedSet<String> cooperation(Snapshot snapshot, String key) {
        return new TreeSet<>(snapshot.territory().cooperations().stream()
                .filter(cooperation -> cooperation.key().equals(key)).findFirst().map(Cooperation::units)
                .orElse(Selection.region(snapshot.territory()).units()));
    }

    private List<Sight> split(List<Background> choices) {
        List<Sight> split = new ArrayList<>();
        for (int place = 0; place < choices.size(); place++) {
            List<String> codes = choices.get(place).options().stream().map(one -> one.code()).toList();
            for (Input group : input.by(choices.get(place)).groups()) {
                split.add(new Sight(group, units, place, codes.indexOf(group.key()) + 1));
            }
        }
        return split;
    }

    /** Rows of those of some libraries who are in the group. */
    BitSet rows(ResponseTable table, Set<String> libraries) {
        BitSet rows = new BitSet();
        for (String unit : libraries) {
            for (int row = table.units().get(unit).from(); row < table.units().get(unit).to(); row++) {
                if (question < 0 || table.background(question, row) == option) {
                    rows.set(row);
                }
            }
        }
        return rows;
    }
}
