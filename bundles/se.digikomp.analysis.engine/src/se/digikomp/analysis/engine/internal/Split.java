package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Partition;
import se.digikomp.responses.Rows;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** Some units split by a choice question, as far as the round's {@link SplitPattern} shows its groups. */
public final class Split {

    private final Frame frame;
    private final SortedSet<String> units;
    private final Background background;
    private final int choice;

    /** The split of the units with these codes. */
    public Split(Frame frame, SortedSet<String> units, Background background) {
        this.frame = frame;
        this.units = frame.pattern().shown(units);
        this.background = background;
        choice = frame.snapshot().outline().choices().indexOf(background);
        if (choice < 0) {
            throw new IllegalArgumentException("no question of this outline: " + background.code());
        }
    }

    Partition partition() {
        if (!frame.splits().splits(units)) {
            Text reason = Wording.noSplit(background, frame.snapshot().policy().splitFrom());
            frame.withholdings().add(List.of(reason));
            return new Partition(List.of(), frame.pattern().base(units), List.of(reason));
        }
        Set<Figure> shown = frame.splits().figures(frame.progress());
        int[] sizes = Rows.of(frame.snapshot().responses(), units).sizesBy(choice);
        List<Input> groups = new ArrayList<>();
        List<Text> reasons = new ArrayList<>();
        int withheld = 0;
        for (int place = 1; place <= sizes.length; place++) {
            int group = place % sizes.length;
            if (shown.contains(figure(group))) {
                groups.add(new SplitInput(frame, this, List.of(group), code(group), label(group), sizes[group]));
            } else if (sizes[group] > 0) {
                withheld += sizes[group];
                reasons.add(
                        sizes[group] < frame.least() ? Wording.groupTooSmall(background, label(group), frame.least())
                                : Wording.groupWithheld(background, label(group)));
            }
        }
        if (!groups.isEmpty()) {
            frame.footprint().split(background.code());
        }
        frame.withholdings().add(reasons);
        return new Partition(groups, withheld, reasons);
    }

    /**
     * Those who chose one of some options, as one group of those groups that are shown; without respondents where none
     * is.
     */
    public Input chosen(String key, Text name, Set<String> options) {
        List<Input> groups = partition().groups().stream().filter(group -> options.contains(group.key())).toList();
        List<Integer> places = groups.stream().map(group -> place(group.key())).toList();
        return new SplitInput(frame, this, places, key, name, groups.stream().mapToInt(Input::base).sum());
    }

    private int place(String code) {
        return 1 + background.options().stream().map(Option::code).toList().indexOf(code);
    }

    /** How one group answered a statement; nothing where that could tell how a group too small did. */
    Counts counts(int group, Statement statement) {
        if (!frame.splits().figures(statement, frame.progress()).contains(figure(group))) {
            frame.withholdings().add(Wording.statementWithheld(background, label(group)), statement);
            return frame.none(statement);
        }
        return new Counts(Rows.of(frame.snapshot().responses(), frame.pattern().shown(units, statement))
                .countsBy(choice, frame.snapshot().outline().position(statement))[group]);
    }

    private Figure figure(int group) {
        return new Figure(units, choice, group);
    }

    private String code(int group) {
        return group == 0 ? "none" : option(group).code();
    }

    private Text label(int group) {
        return group == 0 ? Text.of("Inget svar", "No answer") : option(group).label();
    }

    private Option option(int group) {
        return background.options().get(group - 1);
    }

    Text noFurther(Background further) {
        return Wording.noFurther(background, further);
    }
}
