package se.digikomp.analysis.engine;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose answers a result rests on, as far as the release log needs it to tell whether two results, set against each
 * other, would show what few people answered.
 *
 * @param libraries the libraries, by code
 * @param splits    codes of the background questions by which groups are shown, and {@link #JOINTLY}
 * @param others    what it rests on in other rounds, by their names
 */
public record Footing(SortedMap<String, Library> libraries, SortedSet<String> splits,
        SortedMap<String, Other> others) {

    /** Stands among splits where it is shown how the same people answered several statements: steps are groups, too. */
    public static final String JOINTLY = "*";

    /**
     * The part of another round.
     *
     * @param snapshot digest of its answers
     * @param footing  whose answers, of that round
     */
    public record Other(String snapshot, Footing footing) {
    }

    /**
     * One library's answers.
     *
     * @param name      what the library is called
     * @param responses how many responses
     * @param answered  how many answered each statement, in the questionnaire's order
     * @param print     equal where all answers are equal, in whatever order they came; 16 hexadecimal digits
     */
    public record Library(String name, int responses, List<Integer> answered, String print) {
        public Library {
            answered = List.copyOf(answered);
        }
    }

    /** Other rounds that are missing are none: results kept earlier know of none. */
    public Footing {
        libraries = Collections.unmodifiableSortedMap(new TreeMap<>(libraries));
        splits = Collections.unmodifiableSortedSet(new TreeSet<>(splits));
        others = others == null ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    /** What a result on one round rests on. */
    public Footing(SortedMap<String, Library> libraries, SortedSet<String> splits) {
        this(libraries, splits, Collections.emptySortedMap());
    }

    /** What two results of one snapshot rest on together. */
    public Footing and(Footing other) {
        SortedMap<String, Library> all = new TreeMap<>(libraries);
        all.putAll(other.libraries);
        SortedSet<String> questions = new TreeSet<>(splits);
        questions.addAll(other.splits);
        SortedMap<String, Other> rounds = new TreeMap<>(others);
        other.others.forEach((round, more) -> rounds.merge(round, more,
                (one, two) -> new Other(one.snapshot(), one.footing().and(two.footing()))));
        return new Footing(all, questions, rounds);
    }
}
