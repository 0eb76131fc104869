package se.digikomp.analysis.engine.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.JointCounts;
import se.digikomp.analysis.Partition;
import se.digikomp.analysis.Patterns;
import se.digikomp.analysis.Rounds;
import se.digikomp.analysis.Scores;
import se.digikomp.responses.Rows;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** The answers of some whole units, made of those units only that may be shown. */
public final class UnitsInput implements Input {

    private final Frame frame;
    private final String key;
    private final Text name;
    private final SortedSet<String> units;
    private final SortedSet<String> shown;
    private final Rows rows;

    /** The answers of the units with these codes. */
    public UnitsInput(Frame frame, String key, Text name, Set<String> units) {
        this.frame = frame;
        this.key = key;
        this.name = name;
        this.units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
        shown = frame.pattern().shown(units);
        rows = Rows.of(frame.snapshot().responses(), shown);
    }

    @Override
    public Outline outline() {
        return frame.snapshot().outline();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Text name() {
        return name;
    }

    @Override
    public int base() {
        return frame.pattern().base(units);
    }

    @Override
    public OptionalInt staff() {
        List<OptionalInt> headcounts = frame.pattern().shown(units).stream()
                .map(code -> frame.snapshot().territory().unit(code).map(Unit::headcount).orElse(OptionalInt.empty()))
                .toList();
        return headcounts.isEmpty() || headcounts.stream().anyMatch(OptionalInt::isEmpty) ? OptionalInt.empty()
                : OptionalInt.of(headcounts.stream().mapToInt(OptionalInt::getAsInt).sum());
    }

    @Override
    public Counts counts(Statement statement) {
        int position = outline().position(statement);
        if (frame.pattern().showsAll(shown, position)) {
            return shown.isEmpty() ? frame.none(statement) : new Counts(rows.counts(position));
        }
        SortedSet<String> counted = frame.pattern().shown(shown, statement);
        int leftOut = shown.size() - counted.size();
        if (leftOut > 0) {
            frame.withholdings().add(Wording.statementLeftOut(name, leftOut, frame.least()), statement);
        }
        return counted.isEmpty() ? frame.none(statement)
                : new Counts(Rows.of(frame.snapshot().responses(), counted).counts(position));
    }

    @Override
    public Scores scores(Set<Statement> statements) {
        return new Means(frame, statements).of(name, shown);
    }

    @Override
    public Optional<JointCounts> counts(Statement first, Statement second) {
        if (first.equals(second)) {
            throw new IllegalArgumentException("statement " + first.code() + " and itself");
        }
        Optional<JointCounts> counts = Pool.of(frame, shown).flatMap(pool -> pool.counts(first, second));
        if (counts.isEmpty()) {
            frame.withholdings().add(List.of(Wording.notTogether(name)));
        }
        return counts;
    }

    @Override
    public Optional<Patterns> patterns() {
        return Pool.of(frame, shown).flatMap(Pool::patterns);
    }

    @Override
    public Partition by(Background background) {
        return background.kind() == Background.Kind.UNIT ? byUnit() : new Split(frame, units, background).partition();
    }

    @Override
    public Partition byUnit() {
        List<Input> groups = frame.snapshot().territory().units().stream().filter(unit -> units.contains(unit.code()))
                .filter(unit -> frame.pattern().shows(unit.code())).map(this::group).toList();
        SortedSet<String> small = frame.pattern().tooSmall(units);
        List<Text> reasons = small.stream().flatMap(unit -> frame.pattern().reason(unit).stream()).toList();
        frame.withholdings().add(reasons);
        return new Partition(groups, small.stream().mapToInt(frame.pattern()::responses).sum(), reasons);
    }

    private Input group(Unit unit) {
        return new UnitsInput(frame, unit.code(), Text.of(unit.name()), Set.of(unit.code()));
    }

    @Override
    public Partition byCooperation() {
        return new Comparisons(frame, key, name, units).parts();
    }

    @Override
    public Rounds byRound() {
        return new Waves(frame, key, name, units).rounds(this);
    }

    @Override
    public Partition comparisons() {
        return new Comparisons(frame, key, name, units).partition();
    }

    @Override
    public Partition against(Set<Unit> peers) {
        return new Comparisons(frame, key, name, units).peers(peers);
    }
}
