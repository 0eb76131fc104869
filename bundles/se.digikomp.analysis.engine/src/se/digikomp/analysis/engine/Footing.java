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
 * @param splits    codes of the background questions by which groups are shown
 */
public record Footing(SortedMap<String, Library> libraries, SortedSet<String> splits) {

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

    public Footing {
        libraries = Collections.unmodifiableSortedMap(new TreeMap<>(libraries));
        splits = Collections.unmodifiableSortedSet(new TreeSet<>(splits));
    }

    /** What two results of one snapshot rest on together. */
    public Footing and(Footing other) {
        SortedMap<String, Library> all = new TreeMap<>(libraries);
        all.putAll(other.libraries);
        SortedSet<String> questions = new TreeSet<>(splits);
        questions.addAll(other.splits);
        return new Footing(all, questions);
    }
}
