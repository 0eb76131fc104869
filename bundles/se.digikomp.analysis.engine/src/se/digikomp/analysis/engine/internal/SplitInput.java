package se.digikomp.analysis.engine.internal;

import java.util.List;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Partition;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** The answers of those who chose one option of a background question; not split any further and compared with none. */
final class SplitInput implements Input {

    private final Frame frame;
    private final Split split;
    private final int group;
    private final String key;
    private final Text name;
    private final int base;

    SplitInput(Frame frame, Split split, int group, String key, Text name, int base) {
        this.frame = frame;
        this.split = split;
        this.group = group;
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
        return split.counts(group, statement);
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
}
