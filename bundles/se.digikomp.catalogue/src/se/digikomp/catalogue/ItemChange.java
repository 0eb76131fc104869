package se.digikomp.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import se.digikomp.catalogue.internal.Content;
import se.digikomp.catalogue.internal.Digest;
import se.digikomp.framework.model.Identified;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.survey.Comparability;

/** One item that is not the same in two versions; identical items have no change. */
public sealed interface ItemChange {

    /** The item. */
    ItemKey item();

    /** The item as it is now or, where it was removed, as it was: a statement, a background question or an option. */
    Identified object();

    /** What the kinds of change make likely; one of {@link #allowed()}. */
    Comparability suggested();

    /** What a person may decide. */
    Set<Comparability> allowed();

    /** The digest of this very difference; another as soon as either side changes again. */
    String digest();

    /** The later version has an item that the earlier one did not have. */
    record Added(ItemKey item, Identified object) implements ItemChange {

        @Override
        public Comparability suggested() {
            return Comparability.NEW;
        }

        @Override
        public Set<Comparability> allowed() {
            return EnumSet.of(Comparability.NEW);
        }

        @Override
        public String digest() {
            return Digest.brief("+" + Content.of(object));
        }
    }

    /** The later version has lost an item. */
    record Removed(ItemKey item, Identified object) implements ItemChange {

        @Override
        public Comparability suggested() {
            return Comparability.REMOVED;
        }

        @Override
        public Set<Comparability> allowed() {
            return EnumSet.of(Comparability.REMOVED);
        }

        @Override
        public String digest() {
            return Digest.brief("-" + Content.of(object));
        }
    }

    /**
     * Both versions have the item, and it differs.
     *
     * @param item   which
     * @param before as it was
     * @param object as it is
     * @param kinds  in which ways it differs, at least one
     */
    record Altered(ItemKey item, Identified before, Identified object, Set<ChangeKind> kinds) implements ItemChange {

        public Altered {
            kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        }

        @Override
        public Comparability suggested() {
            return kinds.stream().map(ChangeKind::suggested).max(Comparability::compareTo).orElseThrow();
        }

        @Override
        public Set<Comparability> allowed() {
            return otherSteps() ? EnumSet.of(Comparability.CHANGED_MEANING)
                    : EnumSet.of(Comparability.EDITORIAL, Comparability.CHANGED_MEANING);
        }

        @Override
        public String digest() {
            String ways = kinds.stream().map(ChangeKind::name).collect(Collectors.joining(","));
            return Digest.brief(ways + Content.of(before) + "→" + Content.of(object));
        }

        private boolean otherSteps() {
            return before instanceof Statement old && object instanceof Statement now && old.getScale() != null
                    && now.getScale() != null && old.getScale().getSteps() != now.getScale().getSteps();
        }
    }
}
