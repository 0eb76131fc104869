package se.digikomp.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Remembers what left the workbench, so that two releases can be checked against each other. */
public interface ReleaseLog {

    /** All releases of a round, the latest first. */
    List<Release> of(String round);

    /** Adds a release. */
    void add(Release release);

    /**
     * One library's answers behind a release.
     *
     * @param responses how many responses
     * @param answered  how many answered each statement, in the questionnaire's order
     * @param print     equal where all answers are equal
     */
    record Part(int responses, List<Integer> answered, String print) {
        public Part {
            answered = List.copyOf(answered);
        }
    }

    /**
     * Something that left the workbench.
     *
     * @param on       when
     * @param round    name of the round
     * @param kind     what it was, such as {@code compilation.pdf}
     * @param subject  code of the unit or key of the cooperation it is about
     * @param parts    the answers it rests on, by code of the unit
     * @param base     number of respondents of the subject
     * @param snapshot digest of the answers it was made from
     * @param policy   the disclosure policy in force, as text
     * @param splits   codes of the background questions by which it shows groups
     * @param file     name of the file without its folder
     */
    record Release(Instant on, String round, String kind, String subject, Map<String, Part> parts, int base,
            String snapshot, String policy, Set<String> splits, String file) {

        public Release {
            parts = Collections.unmodifiableMap(new TreeMap<>(parts));
            splits = Collections.unmodifiableSet(new TreeSet<>(splits));
        }

        /** Codes of all units whose answers it rests on. */
        public Set<String> units() {
            return parts.keySet();
        }
    }
}
