package se.digikomp.catalogue.ui.internal.grid;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;

/**
 * A text that stands for nothing in its column, such as the name of an unknown competence.
 *
 * @param text  the text
 * @param title the title of the column
 * @param form  how to write what can stand there; empty where it is picked from a list
 */
public record Refusal(String text, String title, String form) {

    private static final int MOST = 3;

    /** What to tell a person: the first of them, and how many more there are. */
    static String words(Collection<Refusal> refusals) {
        String words = refusals.stream().distinct().limit(MOST).map(Refusal::words).collect(Collectors.joining(" "));
        long more = refusals.stream().distinct().skip(MOST).count();
        return more == 0 ? words : words + ' ' + NLS.bind(Messages.Grid_refusedMore, more);
    }

    private String words() {
        String refused = NLS.bind(Messages.Grid_refused, text, title);
        return form.isEmpty() ? refused : refused + ' ' + form;
    }
}
