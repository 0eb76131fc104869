package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import se.digikomp.analysis.engine.internal.Audit;
import se.digikomp.analysis.engine.internal.Cell;
import se.digikomp.analysis.engine.internal.Figure;
import se.digikomp.analysis.engine.internal.SplitPattern;
import se.digikomp.survey.Statement;

/** The product's disclosure control, and the same with one of its rules taken out. */
enum Guard {

    /** As delivered. */
    WHOLE(ReleasePattern::new, Audit.STRICT),

    /** Totals of several libraries hold small ones, too. */
    TOTALS_HOLD_ALL(snapshot -> new ReleasePattern(snapshot) {
        @Override
        public SortedSet<String> shown(Collection<String> units) {
            return units.size() == 1 ? super.shown(units) : answered(snapshot, units);
        }

        @Override
        public SortedSet<String> shown(Collection<String> units, Statement statement) {
            return units.size() == 1 ? super.shown(units, statement) : answered(snapshot, units);
        }
    }, Audit.STRICT),

    /** A library is judged by its responses only, not by its answers to a statement. */
    NOT_BY_STATEMENT(snapshot -> new ReleasePattern(snapshot) {
        @Override
        public SortedSet<String> shown(Collection<String> units, Statement statement) {
            return shown(units);
        }
    }, Audit.STRICT),

    /** Libraries in which a statement is withheld are part of whatever is told of several statements. */
    SEVERAL_OF_ALL(snapshot -> new ReleasePattern(snapshot) {
        @Override
        public SortedSet<String> shown(Collection<String> units, Collection<Statement> all) {
            return shown(units);
        }
    }, Audit.STRICT),

    /** Means are told of every library in which the statements are shown. */
    MEANS_OF_FEW(snapshot -> new ReleasePattern(snapshot) {
        @Override
        public SortedSet<String> showingMeans(Collection<String> units, Set<Statement> over) {
            return shown(units, over);
        }
    }, Audit.STRICT),

    /** Means are told over any statements, of every library in which these are shown. */
    MEANS_OVER_ANY(snapshot -> new ReleasePattern(snapshot) {
        @Override
        public boolean tellsMeans(Set<Statement> over) {
            return true;
        }

        @Override
        public SortedSet<String> showingMeans(Collection<String> units, Set<Statement> over) {
            return shown(units, over);
        }
    }, Audit.STRICT),

    /** Splits show every group that is large enough. */
    NO_COMPLEMENT(ReleasePattern::new, audit((cells, figures) -> true, (cells, figures) -> true)),

    /** Each split is judged as if it were the only one. */
    SPLITS_APART(ReleasePattern::new, audit(
            (cells, figures) -> apart(figures).stream().allMatch(strict(Audit.STRICT::forAnyAnswers, cells)),
            (cells, figures) -> apart(figures).stream().allMatch(strict(Audit.STRICT::asAnswered, cells)))),

    /** Counts are whole and not negative, but that is looked at for one question at a time. */
    QUESTIONS_APART(ReleasePattern::new, audit(
            (cells, figures) -> strict(Audit.STRICT::forAnyAnswers, cells).test(figures),
            (cells, figures) -> figures.stream().collect(Collectors.groupingBy(Figure::question)).entrySet().stream()
                    .allMatch(one -> strict(Audit.STRICT::asAnswered, by(one.getKey(), cells)).test(one.getValue())))),

    /** Sums and differences are looked at, but not that counts are whole and not negative. */
    SUMS_ONLY(ReleasePattern::new, audit(
            (cells, figures) -> strict(Audit.STRICT::forAnyAnswers, cells).test(figures), (cells, figures) -> true));

    private final Function<Snapshot, ReleasePattern> pattern;
    private final Audit audit;

    Guard(Function<Snapshot, ReleasePattern> pattern, Audit audit) {
        this.pattern = pattern;
        this.audit = audit;
    }

    ReleasePattern pattern(Snapshot snapshot) {
        return pattern.apply(snapshot);
    }

    SplitPattern splits(Snapshot snapshot, ReleasePattern totals) {
        return new SplitPattern(snapshot, totals, audit);
    }

    private static SortedSet<String> answered(Snapshot snapshot, Collection<String> units) {
        SortedSet<String> answered = new TreeSet<>(units);
        answered.retainAll(snapshot.responses().units().keySet());
        return answered;
    }

    private static Collection<List<Figure>> apart(Collection<Figure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(one -> List.of(one.units(), one.question()))).values();
    }

    /** The same respondents told apart by unit and one question only. */
    private static List<Cell> by(int question, List<Cell> cells) {
        Map<List<Object>, Cell> merged = new LinkedHashMap<>();
        for (Cell cell : cells) {
            List<Integer> only = new ArrayList<>(Collections.nCopies(cell.options().size(), 0));
            only.set(question, cell.options().get(question));
            merged.merge(List.of(cell.unit(), only), new Cell(cell.unit(), only, cell.respondents(), cell.steps()),
                    (one, other) -> new Cell(one.unit(), one.options(), one.respondents() + other.respondents(),
                            one.steps() | other.steps()));
        }
        return List.copyOf(merged.values());
    }

    private static Predicate<Collection<Figure>> strict(
            BiFunction<List<Cell>, Integer, Predicate<Collection<Figure>>> audit, List<Cell> cells) {
        return audit.apply(cells, RandomRegion.POLICY.smallestGroup());
    }

    private static Audit audit(BiPredicate<List<Cell>, Collection<Figure>> forAny,
            BiPredicate<List<Cell>, Collection<Figure>> asAnswered) {
        return new Audit() {
            @Override
            public Predicate<Collection<Figure>> forAnyAnswers(List<Cell> cells, int least) {
                return figures -> forAny.test(cells, figures);
            }

            @Override
            public Predicate<Collection<Figure>> asAnswered(List<Cell> cells, int least) {
                return figures -> asAnswered.test(cells, figures);
            }
        };
    }
}
