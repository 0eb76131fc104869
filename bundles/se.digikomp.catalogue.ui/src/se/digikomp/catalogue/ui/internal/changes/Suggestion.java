package se.digikomp.catalogue.ui.internal.changes;

import java.util.stream.Collectors;

import se.digikomp.catalogue.ChangeKind;
import se.digikomp.catalogue.ItemChange;

/** What the program proposes for a change and why, in words. */
final class Suggestion {

    private Suggestion() {
    }

    /** Why the change looks as it does, as one sentence that can stand as the reason of a decision. */
    static String reason(ItemChange change) {
        return switch (change) {
            case ItemChange.Added added -> Messages.Reason_added;
            case ItemChange.Removed removed -> Messages.Reason_removed;
            case ItemChange.Altered altered -> sentence(
                    altered.kinds().stream().map(Suggestion::words).collect(Collectors.joining(", ")));
        };
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase() + words.substring(1) + ".";
    }

    private static String words(ChangeKind kind) {
        return switch (kind) {
            case WHITESPACE -> Messages.Kind_whitespace;
            case SPELLING -> Messages.Kind_spelling;
            case WORDING -> Messages.Kind_wording;
            case STEM -> Messages.Kind_stem;
            case SCALE -> Messages.Kind_scale;
            case OPTIONS -> Messages.Kind_options;
            case COMPETENCE -> Messages.Kind_competence;
            case ORDER -> Messages.Kind_order;
        };
    }
}
