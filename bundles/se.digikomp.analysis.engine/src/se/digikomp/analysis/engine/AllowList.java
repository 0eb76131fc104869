package se.digikomp.analysis.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose analyses may be run.
 *
 * @param contributors names of bundles; one that ends with a star stands for all that begin so
 */
public record AllowList(List<String> contributors) {

    /** Everybody's. */
    public static final AllowList ALL = new AllowList(List.of("*"));

    public AllowList {
        contributors = List.copyOf(contributors);
    }

    /** The list that is written so: names with commas between them. */
    public static AllowList parse(String names) {
        return new AllowList(Arrays.stream(names.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .toList());
    }

    /** Whether the analyses of a bundle may be run. */
    public boolean admits(String contributor) {
        return contributors.stream().anyMatch(name -> covers(name, contributor));
    }

    /**
     * The list that admits all of {@code admitted} and none of {@code others}, and of other bundles those of this list as
     * far as that can be said.
     */
    public AllowList with(Collection<String> admitted, Collection<String> others) {
        List<String> kept = contributors.stream()
                .filter(name -> others.stream().noneMatch(other -> covers(name, other))).toList();
        Stream<String> added = admitted.stream()
                .filter(contributor -> kept.stream().noneMatch(name -> covers(name, contributor))).sorted();
        return new AllowList(Stream.concat(kept.stream(), added).toList());
    }

    private static boolean covers(String name, String contributor) {
        return name.endsWith("*") ? contributor.startsWith(name.substring(0, name.length() - 1))
                : contributor.equals(name);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return String.join(", ", contributors);
    }
}
