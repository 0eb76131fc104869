package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.catalogue.internal.exchange.WordingEdits;
import se.digikomp.framework.model.TranslationStatus;

/**
 * What taking a translated file in would do, before anything is done.
 *
 * @param language the language of the wordings
 * @param changes  the wordings that differ from those in the model
 * @param problems what is wrong with the file, and what is worth knowing: with an error, nothing can be taken
 */
public record TranslationImport(String language, List<Change> changes, List<Problem> problems) {

    /**
     * One wording that would be taken.
     *
     * @param unit   the text
     * @param words  its new wording
     * @param status how far it can be trusted: outdated where the original was changed since the file went out
     * @param digest {@link Translations#digest} of the original that it rests on
     */
    public record Change(TextUnit unit, String words, TranslationStatus status, String digest) {
    }

    public TranslationImport {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** Whether the file cannot be taken at all. */
    public boolean refused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * The edits that take all wordings in, to be undone as one.
     *
     * @param reviewer who translated or approved them; empty leaves who is there
     * @throws IllegalStateException where the file is refused
     */
    public List<Edit> edits(String reviewer) {
        if (refused()) {
            throw new IllegalStateException("refused: " + problems);
        }
        List<Edit> edits = new ArrayList<>();
        changes.forEach(change -> edits.addAll(WordingEdits.of(change, language, reviewer)));
        return edits;
    }
}
