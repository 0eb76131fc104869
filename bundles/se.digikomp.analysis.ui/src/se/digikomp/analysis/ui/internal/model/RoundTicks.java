package se.digikomp.analysis.ui.internal.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.survey.Round;

/**
 * Which rounds are ticked: the newest of them is looked at, and the others stand beside it where an analysis looks at
 * several. Immutable.
 *
 * @param known  all rounds, the newest first
 * @param ticked names of the ticked ones, all with versions of one questionnaire; at least one where any is known
 */
public record RoundTicks(List<Round> known, SortedSet<String> ticked) {

    /** Nothing known, nothing ticked. */
    public static final RoundTicks NONE = new RoundTicks(List.of(), Collections.emptySortedSet());

    public RoundTicks {
        known = known.stream().sorted(Comparator.comparing(Round::reference).reversed()).toList();
        SortedSet<String> kept = new TreeSet<>(ticked);
        kept.retainAll(known.stream().map(Round::name).toList());
        if (kept.isEmpty() && !known.isEmpty()) {
            kept.add(known.getFirst().name());
        }
        ticked = Collections.unmodifiableSortedSet(kept);
    }

    /** The same ticks, as far as they can stay, among other rounds. */
    public RoundTicks among(List<Round> others) {
        return new RoundTicks(others, ticked);
    }

    /** The round looked at: the newest ticked one; empty where none is known. */
    public Optional<Round> shown() {
        return known.stream().filter(this::has).findFirst();
    }

    /** The same round looked at, beside these ones as far as they are older and known. */
    public RoundTicks beside(SortedSet<String> others) {
        SortedSet<String> all = new TreeSet<>();
        shown().ifPresent(newest -> known.stream().filter(round -> !round.reference().isAfter(newest.reference()))
                .filter(round -> round.equals(newest) || others.contains(round.name())).map(Round::name)
                .forEach(all::add));
        return new RoundTicks(known, all);
    }

    /** Names of the rounds that stand beside the one looked at. */
    public SortedSet<String> beside() {
        SortedSet<String> others = new TreeSet<>(ticked);
        shown().map(Round::name).ifPresent(others::remove);
        return others;
    }

    /** Whether a round is ticked. */
    public boolean has(Round round) {
        return ticked.contains(round.name());
    }

    /** The ticks after a person clicked a box: a round of another questionnaire takes the place of all others. */
    public RoundTicks toggled(Round round) {
        SortedSet<String> after = new TreeSet<>(ticked);
        if (!after.remove(round.name())) {
            if (shown().filter(newest -> !questionnaire(newest).equals(questionnaire(round))).isPresent()) {
                return only(round);
            }
            after.add(round.name());
        }
        return after.isEmpty() ? this : new RoundTicks(known, after);
    }

    /** One round and no other. */
    public RoundTicks only(Round round) {
        return new RoundTicks(known, new TreeSet<>(List.of(round.name())));
    }

    private static String questionnaire(Round round) {
        return round.version().questionnaire();
    }
}
