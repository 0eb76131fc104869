package se.digikomp.analysis.engine.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.JointCounts;
import se.digikomp.analysis.Partition;
import se.digikomp.analysis.Patterns;
import se.digikomp.analysis.Rounds;
import se.digikomp.analysis.Scores;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/**
 * The answers of those who chose one option of a background question, or one of some; not split any further and compared
 * with none.
 */
final class SplitInput implements Input {

    private final Frame frame;
    private final Split split;
    private final List<Integer> groups;
    private final String key;
    private final Text name;
    private final int base;

    SplitInput(Frame frame, Split split, List<Integer> groups, String key, Text name, int base) {
        this.frame = frame;
        this.split = split;
        this.groups = groups;
        this.key = key;
        this.name = name;
        this.base = base;
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
        return base;
    }

    @Override
    public Counts counts(Statement statement) {
        return groups.stream().map(group -> split.counts(group, statement)).reduce(frame.none(statement), Counts::plus);
    }

    @Override
    public Scores scores(Set<Statement> statements) {
        return new Means(frame, statements).of(name, List.of());
    }

    @Override
    public Optional<JointCounts> counts(Statement first, Statement second) {
        return Optional.empty();
    }

    @Override
    public Optional<Patterns> patterns() {
        return Optional.empty();
    }

    @Override
    public Partition by(Background background) {
        return new Partition(List.of(), base, List.of(split.noFurther(background)));
    }

    @Override
    public Partition byUnit() {
        return new Partition(List.of(), base, List.of(Wording.notByUnit(name)));
    }

    @Override
    public Partition comparisons() {
        return new Partition(List.of(), 0, List.of());
    }

    @Override
    public Partition byCooperation() {
        return new Partition(List.of(), base, List.of(Wording.notByCooperation(name)));
    }

    @Override
    public Rounds byRound() {
        return Rounds.none(outline().version());
    }

    @Override
    public Partition against(Set<Unit> peers) {
        return new Partition(List.of(), 0, List.of(Wording.notAgainst(name)));
    }
}
