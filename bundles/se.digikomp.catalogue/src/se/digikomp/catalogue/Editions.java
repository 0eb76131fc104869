package se.digikomp.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import se.digikomp.catalogue.internal.NewEdition;
import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;

/**
 * The states of an edition of a framework: a draft that is worked on, then adopted and locked for good. A change to an
 * adopted edition is a new one. Rules and changes in memory only; saving is the session's.
 */
public final class Editions {

    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private Editions() {
    }

    /**
     * A draft that begins as an adopted edition ends, in no file yet. A crosswalk from that edition proposes for each
     * competence the one with the same code, for a person to correct.
     *
     * @param label    what the edition will be called, such as 3.1
     * @param year     the year in which it will first be used
     * @param siblings all editions of the framework
     * @throws IllegalArgumentException where {@code from} is a draft itself, or the label is blank or taken
     */
    public static FrameworkVersion newDraft(FrameworkVersion from, String label, int year,
            Collection<FrameworkVersion> siblings) {
        if (!Frozen.isFrozen(from)) {
            throw new IllegalArgumentException(from.getId() + " is not adopted");
        }
        if (!isFree(label, from, siblings)) {
            throw new IllegalArgumentException("no label for a new edition: " + label);
        }
        return NewEdition.of(from, label.strip(), year);
    }

    /** Whether a new edition of the same framework can be called this. */
    public static boolean isFree(String label, FrameworkVersion from, Collection<FrameworkVersion> siblings) {
        return label.strip().matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*") && siblings.stream()
                .filter(other -> other.getFramework() == from.getFramework())
                .noneMatch(other -> label.strip().equalsIgnoreCase(other.getVersion()));
    }

    /** Why a draft cannot be adopted as it is: every error of the audit; empty where nothing is in the way. */
    public static List<Problem> blockers(FrameworkVersion draft) {
        return Validation.standard(LANGUAGES).of(draft).stream()
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
    }

    /**
     * Locks a draft.
     *
     * @throws IllegalStateException where it is adopted already or there are {@link #blockers}
     */
    public static void adopt(FrameworkVersion draft) {
        if (Frozen.isFrozen(draft) || !blockers(draft).isEmpty()) {
            throw new IllegalStateException(draft.getId() + " cannot be adopted: " + blockers(draft));
        }
        draft.setState(FrameworkState.ADOPTED);
    }
}
