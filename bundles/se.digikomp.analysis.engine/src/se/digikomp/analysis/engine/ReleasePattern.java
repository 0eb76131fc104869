package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import se.digikomp.analysis.Scores;
import se.digikomp.responses.ResponseTable;
import se.digikomp.responses.Rows;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/**
 * Which units of a snapshot may be shown, decided once for all selections, so that whatever follows from several
 * totals by adding and subtracting is again a union of units that may be shown. Immutable; made by a {@link Snapshot}
 * only.
 */
public class ReleasePattern {

    private final Snapshot snapshot;
    private final SortedMap<String, Integer> responses = new TreeMap<>();
    private final Map<String, boolean[]> statements = new HashMap<>();

    ReleasePattern(Snapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.responses().units().forEach((unit, range) -> {
            responses.put(unit, range.size());
            if (snapshot.policy().allows(range.size())) {
                statements.put(unit, shownStatements(unit));
            }
        });
    }

    /** The pattern of a snapshot; the first call for a snapshot makes one pass over all answers. */
    public static ReleasePattern of(Snapshot snapshot) {
        return snapshot.pattern();
    }

    private boolean[] shownStatements(String unit) {
        Rows rows = Rows.of(snapshot.responses(), List.of(unit));
        int size = rows.size();
        boolean[] shown = new boolean[snapshot.outline().statements().size()];
        for (int statement = 0; statement < shown.length; statement++) {
            shown[statement] = snapshot.policy().allows(size - rows.counts(statement)[0]);
        }
        return shown;
    }

    /** Whether the unit has enough responses to be shown, alone and as part of totals. */
    public boolean shows(String unit) {
        return statements.containsKey(unit);
    }

    /** Whether enough respondents of the unit answered the statement; never where the unit is not shown. */
    public boolean shows(String unit, Statement statement) {
        return shows(unit) && statements.get(unit)[snapshot.outline().position(statement)];
    }

    /** The number of responses of a unit, shown or not: for its response rate. */
    public int responses(String unit) {
        return responses.getOrDefault(unit, 0);
    }

    /** Why a unit is not shown; nothing where it is. */
    public Optional<Text> reason(String unit) {
        if (shows(unit)) {
            return Optional.empty();
        }
        int count = responses(unit);
        int least = snapshot.policy().smallestGroup();
        String name = snapshot.territory().unit(unit).map(Unit::name).orElse(unit);
        return Optional.of(count == 0 ? Text.of(name + ": inga svar.", name + ": no responses.")
                : Text.of(
                        "%s: %d svar. Färre än %d visas inte, och ingår inte i några summor.".formatted(name, count,
                                least),
                        "%s: %d %s. Fewer than %d are not shown, and are not part of any total.".formatted(name, count,
                                count == 1 ? "response" : "responses", least)));
    }

    /** Those of some units that are shown, by code. */
    public SortedSet<String> shown(Collection<String> units) {
        return new TreeSet<>(units.stream().filter(this::shows).toList());
    }

    /** Those of some units whose answers to the statement are shown and part of totals, by code. */
    public SortedSet<String> shown(Collection<String> units, Statement statement) {
        int position = snapshot.outline().position(statement);
        return new TreeSet<>(
                units.stream().filter(this::shows).filter(unit -> statements.get(unit)[position]).toList());
    }

    /** Those of some units whose answers to every one of these statements are shown and part of totals, by code. */
    public SortedSet<String> shown(Collection<String> units, Collection<Statement> all) {
        SortedSet<String> shown = shown(units);
        all.forEach(statement -> shown.retainAll(shown(units, statement)));
        return shown;
    }

    /**
     * Whether it is told of anybody how the means of single respondents over these statements are distributed: only
     * over all statements, those of one area, or those of none. Means over any statements at will would tell the
     * responses of a library.
     */
    public boolean tellsMeans(Set<Statement> over) {
        Outline outline = snapshot.outline();
        Set<Statement> all = new HashSet<>(outline.statements());
        Set<Statement> ofNoArea = new HashSet<>(all);
        outline.areas().forEach(area -> ofNoArea.removeAll(outline.of(area)));
        return over.equals(all) || over.equals(ofNoArea)
                || outline.areas().stream().anyMatch(area -> over.equals(Set.copyOf(outline.of(area))));
    }

    /**
     * Those of some units, by code, of which it may be told how the means of single respondents over these statements
     * are distributed: every statement is shown, and {@link DisclosurePolicy#meansFrom()} respondents at least answered
     * so many of them that a class holds several sums. What the others answered would follow from the sums and the
     * counts of each statement, and in a small unit by elimination.
     */
    public SortedSet<String> showingMeans(Collection<String> units, Set<Statement> over) {
        int[] positions = over.stream().mapToInt(snapshot.outline()::position).toArray();
        SortedSet<String> showing = shown(units, over);
        showing.removeIf(unit -> inClassesOfSeveralSums(unit, positions) < snapshot.policy().meansFrom());
        return showing;
    }

    private int inClassesOfSeveralSums(String unit, int[] positions) {
        int respondents = 0;
        ResponseTable.Range rows = snapshot.responses().units().get(unit);
        for (int row = rows.from(); row < rows.to(); row++) {
            int answered = 0;
            for (int position : positions) {
                answered += snapshot.responses().answer(position, row) > 0 ? 1 : 0;
            }
            respondents += 2 * answered >= positions.length && answered > Scores.CLASSES_A_STEP ? 1 : 0;
        }
        return respondents;
    }

    /** Whether all of these units are shown and answered the statement at this position often enough. */
    public boolean showsAll(Collection<String> units, int position) {
        for (String unit : units) {
            boolean[] answered = statements.get(unit);
            if (answered == null || !answered[position]) {
                return false;
            }
        }
        return true;
    }

    /** Those of some units that have responses, but too few to be shown, by code. */
    public SortedSet<String> tooSmall(Collection<String> units) {
        return new TreeSet<>(units.stream().filter(unit -> !shows(unit) && responses(unit) > 0).toList());
    }

    /** The number of responses of the shown ones among some units: the base of their total. */
    public int base(Collection<String> units) {
        return shown(units).stream().mapToInt(this::responses).sum();
    }

    /** What a total over some units leaves out and why: a sentence on how many, then one on each; empty for none. */
    public List<Text> omissions(Collection<String> units) {
        SortedSet<String> small = tooSmall(units);
        List<Text> sentences = new ArrayList<>();
        if (!small.isEmpty() && units.size() > 1) {
            sentences.add(small.size() == 1
                    ? Text.of("1 bibliotek är för litet för att visas och ingår inte.",
                            "1 library is too small to show and is left out.")
                    : Text.of("%d bibliotek är för små för att visas och ingår inte.".formatted(small.size()),
                            "%d libraries are too small to show and are left out.".formatted(small.size())));
        }
        small.forEach(unit -> reason(unit).ifPresent(sentences::add));
        return List.copyOf(sentences);
    }
}
