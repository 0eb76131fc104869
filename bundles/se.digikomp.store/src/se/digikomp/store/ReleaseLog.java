package se.digikomp.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Remembers what left the workbench, so that two releases can be checked against each other. */
public interface ReleaseLog {

    /** All releases of a round, the latest first. */
    List<Release> of(String round);

    /** Adds a release. */
    void add(Release release);

    /**
     * One document that left the workbench.
     *
     * @param on       when
     * @param round    name of the round
     * @param kind     what it was, such as {@code compilation.pdf}
     * @param subject  code of the unit or key of the cooperation it is about
     * @param units    codes of all units whose answers it rests on
     * @param base     number of respondents of the subject
     * @param snapshot digest of the answers it was made from
     * @param policy   the disclosure policy in force, as text
     * @param file     name of the file without its folder
     */
    record Release(Instant on, String round, String kind, String subject, Set<String> units, int base, String snapshot,
            String policy, String file) {

        public Release {
            units = Collections.unmodifiableSet(new TreeSet<>(units));
        }
    }
}
