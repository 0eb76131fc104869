package se.digikomp.catalogue;

import java.util.List;
import java.util.Locale;

import se.digikomp.catalogue.internal.ProblemTexts;

/**
 * Something that would mend a problem, for a person to choose.
 *
 * @param code      what kind of remedy it is, such as {@code fix.code.next}
 * @param arguments what its title mentions
 * @param edits     the changes it consists of, to be made in this order and undone as one
 */
public record QuickFix(String code, List<String> arguments, List<Edit> edits) {

    public QuickFix {
        arguments = List.copyOf(arguments);
        edits = List.copyOf(edits);
    }

    /** A remedy of one change. */
    public QuickFix(String code, Edit edit, String... arguments) {
        this(code, List.of(arguments), List.of(edit));
    }

    /** What it does, as on a menu, for a reader of this language. */
    public String title(Locale reader) {
        return ProblemTexts.message(code, arguments, reader);
    }

    /** Makes the changes, outside of any command stack. */
    public void apply() {
        edits.forEach(Edit::apply);
    }
}
