package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Partition;
import se.digikomp.responses.Rows;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** Some units split by a choice question: only ever the whole region, and only where it is large. */
final class Split {

    private final Frame frame;
    private final SortedSet<String> units;
    private final Background background;
    private final int choice;
    private final boolean[] shown;

    Split(Frame frame, SortedSet<String> units, Background background) {
        this.frame = frame;
        this.units = frame.pattern().shown(units);
        this.background = background;
        choice = frame.snapshot().outline().choices().indexOf(background);
        if (choice < 0) {
            throw new IllegalArgumentException("no question of this outline: " + background.code());
        }
        shown = allowed() ? shownGroups() : new boolean[background.options().size() + 1];
    }

    private boolean allowed() {
        List<String> region = frame.snapshot().territory().units().stream().map(Unit::code).toList();
        return units.size() > 1 && units.equals(frame.pattern().shown(region))
                && frame.pattern().base(units) >= frame.snapshot().policy().splitFrom();
    }

    private boolean[] shownGroups() {
        int groups = background.options().size() + 1;
        int[][] members = units.stream().map(unit -> rows(unit).sizesBy(choice)).toArray(int[][]::new);
        boolean[] all = new boolean[groups];
        Arrays.fill(all, true);
        return new SplitRule(members, groups, frame.least()).shown(all);
    }

    private Rows rows(String unit) {
        return Rows.of(frame.snapshot().responses(), List.of(unit));
    }

    Partition partition() {
        if (!allowed()) {
            return refused(Wording.noSplit(background, frame.snapshot().policy().splitFrom()));
        }
        int[] sizes = Rows.of(frame.snapshot().responses(), units).sizesBy(choice);
        List<Input> groups = new ArrayList<>();
        List<Text> reasons = new ArrayList<>();
        int withheld = 0;
        for (int place = 1; place <= sizes.length; place++) {
            int group = place % sizes.length;
            if (shown[group]) {
                groups.add(new SplitInput(frame, this, group, code(group), label(group), sizes[group]));
            } else if (sizes[group] > 0) {
                withheld += sizes[group];
                reasons.add(Wording.groupWithheld(background, label(group)));
            }
        }
        frame.withholdings().add(reasons);
        return new Partition(groups, withheld, reasons);
    }

    Partition refused(Text reason) {
        frame.withholdings().add(List.of(reason));
        return new Partition(List.of(), frame.pattern().base(units), List.of(reason));
    }

    /** How one group answered a statement; nothing where that could tell how a group too small did. */
    Counts counts(int group, Statement statement) {
        int position = frame.snapshot().outline().position(statement);
        int[][][] byUnit = frame.pattern().shown(units, statement).stream()
                .map(unit -> rows(unit).countsBy(choice, position)).toArray(int[][][]::new);
        int[][] answered = Arrays.stream(byUnit).map(groups -> Arrays.stream(groups)
                .mapToInt(counts -> Arrays.stream(counts).skip(1).sum()).toArray()).toArray(int[][]::new);
        if (!new SplitRule(answered, shown.length, frame.least()).shown(shown)[group]) {
            return frame.none(statement);
        }
        int[] sum = new int[statement.scale().steps() + 1];
        for (int[][] unit : byUnit) {
            Arrays.setAll(sum, step -> sum[step] + unit[group][step]);
        }
        return new Counts(sum);
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
        return Wording.noSplit(further, frame.snapshot().policy().splitFrom());
    }
}
