package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.ReleasePattern;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Unit;

/**
 * Which groups are shown where the region, a cooperation or a library is split by a background question, decided once
 * for a snapshot over all these splits together: in a fixed order, so that it is the same whoever asks first. The
 * region comes before cooperations and those before libraries, the larger before the smaller, and so among groups.
 * Safe for use by several threads.
 */
public final class SplitPattern {

    private static final int ALL = -1;

    private final Snapshot snapshot;
    private final ReleasePattern pattern;
    private final Audit audit;
    private List<SortedSet<String>> selections;
    private final Map<Integer, Set<Figure>> decided = new ConcurrentHashMap<>();

    /** The splits of a snapshot, next to totals by this pattern. */
    public SplitPattern(Snapshot snapshot, ReleasePattern pattern) {
        this(snapshot, pattern, Audit.STRICT);
    }

    /** The splits of a snapshot that this audit allows. */
    public SplitPattern(Snapshot snapshot, ReleasePattern pattern, Audit audit) {
        this.snapshot = snapshot;
        this.pattern = pattern;
        this.audit = audit;
    }

    private synchronized List<SortedSet<String>> selections() {
        if (selections == null) {
            selections = found();
        }
        return selections;
    }

    private List<SortedSet<String>> found() {
        List<String> region = snapshot.territory().units().stream().map(Unit::code).toList();
        Set<SortedSet<String>> all = new LinkedHashSet<>(List.of(pattern.shown(region)));
        snapshot.territory().cooperations().stream().map(one -> pattern.shown(one.units())).sorted(larger())
                .forEach(all::add);
        pattern.shown(region).stream().map(unit -> pattern.shown(List.of(unit))).sorted(larger()).forEach(all::add);
        return all.stream().filter(this::largeEnough).toList();
    }

    private Comparator<SortedSet<String>> larger() {
        return Comparator.<SortedSet<String>>comparingInt(pattern::base).reversed()
                .thenComparing(units -> String.join(",", units));
    }

    private boolean largeEnough(SortedSet<String> units) {
        return pattern.base(units) >= snapshot.policy().splitFrom();
    }

    /** Whether these units, of which only shown ones count, are a selection that may be split. */
    boolean splits(SortedSet<String> units) {
        return selections().contains(units);
    }

    /**
     * All groups shown. The first call decides it, which takes up to a second.
     *
     * @throws CancellationException where nobody waits for it any more; a later call begins again
     */
    public Set<Figure> figures(Progress progress) {
        return decided.computeIfAbsent(ALL, all -> {
            progress.doing(Wording.decidingGroups());
            return Set.copyOf(together(Cell.respondents(snapshot.responses(), shown()), candidates(), progress));
        });
    }

    /**
     * All groups shown with their answers to a statement; some of {@link #figures(Progress)}. The first call decides it
     * for all statements side by side, which takes seconds.
     *
     * @throws CancellationException where nobody waits for it any more; a later call goes on with what is missing
     */
    public Set<Figure> figures(Statement statement, Progress progress) {
        int position = snapshot.outline().position(statement);
        if (!decided.containsKey(position)) {
            decideStatements(progress);
        }
        return decided.get(position);
    }

    private void decideStatements(Progress progress) {
        Set<Figure> candidates = figures(progress);
        int statements = snapshot.outline().statements().size();
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, statements).parallel().forEach(position -> {
            decided.computeIfAbsent(position, at -> answered(at, candidates, progress));
            progress.doing(Wording.decidingStatements(done.incrementAndGet(), statements));
        });
    }

    private Set<Figure> answered(int position, Set<Figure> candidates, Progress progress) {
        Statement statement = snapshot.outline().statements().get(position);
        List<Cell> cells = Cell.answers(snapshot.responses(), pattern.shown(shown(), statement), position);
        Predicate<Collection<Figure>> safe = audit.asAnswered(cells, snapshot.policy().smallestGroup());
        return Set.copyOf(allowed(together(cells, candidates, progress), unlessCancelled(safe, progress)));
    }

    private SortedSet<String> shown() {
        return pattern.shown(snapshot.responses().units().keySet());
    }

    private List<Figure> candidates() {
        List<Figure> candidates = new ArrayList<>();
        for (SortedSet<String> units : selections()) {
            for (int question = 0; question < snapshot.outline().choices().size(); question++) {
                int options = snapshot.outline().choices().get(question).options().size();
                for (int option = 0; option <= options; option++) {
                    candidates.add(new Figure(units, question, option));
                }
            }
        }
        return candidates;
    }

    private List<Figure> together(List<Cell> cells, Collection<Figure> candidates, Progress progress) {
        Predicate<Collection<Figure>> safe = audit.forAnyAnswers(cells, snapshot.policy().smallestGroup());
        return allowed(ordered(cells, candidates), unlessCancelled(safe, progress));
    }

    private static Predicate<List<Figure>> unlessCancelled(Predicate<Collection<Figure>> safe, Progress progress) {
        return figures -> {
            progress.stopIfCancelled();
            return safe.test(figures);
        };
    }

    /** Those that rest on enough respondents, in the order in which they are decided. */
    private List<Figure> ordered(List<Cell> cells, Collection<Figure> candidates) {
        Map<Figure, Integer> sizes = new HashMap<>();
        candidates.forEach(figure -> sizes.put(figure, figure.respondents(cells)));
        return candidates.stream().filter(figure -> snapshot.policy().allows(sizes.get(figure)))
                .sorted(Comparator.<Figure>comparingInt(figure -> selections().indexOf(figure.units()))
                        .thenComparingInt(Figure::question).thenComparing(sizes::get, Comparator.reverseOrder())
                        .thenComparingInt(Figure::option))
                .toList();
    }

    /** All where that is safe; else one split after the other, and of an unsafe split one group after the other. */
    private static List<Figure> allowed(List<Figure> ordered, Predicate<List<Figure>> safe) {
        if (safe.test(ordered)) {
            return ordered;
        }
        List<Figure> shown = new ArrayList<>();
        for (List<Figure> groups : splits(ordered)) {
            if (!added(shown, groups, safe)) {
                groups.forEach(group -> added(shown, List.of(group), safe));
            }
        }
        return shown;
    }

    private static Collection<List<Figure>> splits(List<Figure> ordered) {
        return ordered.stream().collect(Collectors.groupingBy(figure -> List.of(figure.units(), figure.question()),
                LinkedHashMap::new, Collectors.toList())).values();
    }

    private static boolean added(List<Figure> shown, List<Figure> groups, Predicate<List<Figure>> safe) {
        int before = shown.size();
        shown.addAll(groups);
        boolean allowed = safe.test(shown);
        if (!allowed) {
            shown.subList(before, shown.size()).clear();
        }
        return allowed;
    }
}
