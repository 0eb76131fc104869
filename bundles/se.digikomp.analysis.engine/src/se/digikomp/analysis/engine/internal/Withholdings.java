package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/**
 * What was withheld during one run, each reason once, in the order it came up; what is the same for several statements
 * is said once. Safe for use by several threads.
 */
public final class Withholdings {

    private final Map<Reason, SequencedSet<String>> statements = new LinkedHashMap<>();

    /**
     * A sentence that holds for some statements, or for all.
     *
     * @param before what stands before the statements' codes
     * @param after  what stands after them; the whole sentence where it is not about statements
     */
    record Reason(Text before, Text after) {

        Text about(Collection<String> codes) {
            return codes.isEmpty() ? after : Wording.about(before, List.copyOf(codes), after);
        }
    }

    /** Remembers reasons. */
    public synchronized void add(Collection<Text> more) {
        more.forEach(reason -> statements.putIfAbsent(new Reason(Text.EMPTY, reason), new LinkedHashSet<>()));
    }

    /** Remembers why a statement is withheld. */
    synchronized void add(Reason reason, Statement statement) {
        statements.computeIfAbsent(reason, first -> new LinkedHashSet<>()).add(statement.code());
    }

    /** All reasons so far. */
    public synchronized List<Text> all() {
        List<Text> all = new ArrayList<>();
        statements.forEach((reason, codes) -> all.add(reason.about(codes)));
        return List.copyOf(all);
    }

    /** All reasons so far, as those of another round. */
    public List<Text> of(String round) {
        return all().stream().flatMap(reason -> Wording.within(Text.of(round), List.of(reason)).stream()).toList();
    }
}
