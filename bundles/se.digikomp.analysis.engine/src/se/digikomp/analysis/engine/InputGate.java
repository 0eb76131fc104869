package se.digikomp.analysis.engine;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.internal.Footprint;
import se.digikomp.analysis.engine.internal.Frame;
import se.digikomp.analysis.engine.internal.Split;
import se.digikomp.analysis.engine.internal.SplitPattern;
import se.digikomp.analysis.engine.internal.UnitsInput;
import se.digikomp.analysis.engine.internal.Withholdings;
import se.digikomp.survey.Text;

/** The first gate: lets an analysis see a selection of a snapshot only as far as disclosure control allows. */
public final class InputGate {

    private final Snapshot snapshot;
    private final Selection selection;
    private final Frame frame;
    private final Input input;

    /** The gate before these answers. */
    public InputGate(Snapshot snapshot, Selection selection) {
        this(snapshot, selection, Progress.NONE);
    }

    /** The gate before these answers, for somebody who may stop waiting while it is decided what may be shown. */
    InputGate(Snapshot snapshot, Selection selection, Progress progress) {
        this(snapshot, selection, snapshot.pattern(), snapshot.splits(), progress);
    }

    InputGate(Snapshot snapshot, Selection selection, ReleasePattern pattern, SplitPattern splits,
            Progress progress) {
        this.snapshot = snapshot;
        this.selection = selection;
        List<Frame> others = snapshot.others().stream()
                .filter(other -> selection.rounds().contains(other.round().name()))
                .map(other -> new Frame(other, other.pattern(), other.splits(), new Withholdings(),
                        new Footprint(), progress, List.of()))
                .toList();
        frame = new Frame(snapshot, pattern, splits, new Withholdings(), new Footprint(), progress, others);
        frame.footprint().add(pattern.shown(selection.units()));
        input = selected();
    }

    private Input selected() {
        if (selection.filters().isEmpty()) {
            return new UnitsInput(frame, selection.key(), selection.name(), selection.units());
        }
        Selection.Filter filter = selection.filters().getFirst();
        return snapshot.outline().choices().stream().filter(choice -> choice.code().equals(filter.background()))
                .findFirst()
                .map(choice -> new Split(frame, selection.units(), choice).chosen(selection.key(), selection.name(),
                        filter.options()))
                .orElseGet(() -> new UnitsInput(frame, selection.key(), selection.name(), Set.of()));
    }

    /** Why the selection may not be looked at; nothing where it may. */
    public Optional<Text> refusal() {
        if (selection.filters().size() > 1) {
            return Optional.of(Text.of(
                    "Ett urval kan avgränsas med en bakgrundsfråga åt gången: grupperna blir för små.",
                    "A selection can be narrowed by one background question at a time: the groups become too small."));
        }
        if (input.base() > 0) {
            return Optional.empty();
        }
        if (!selection.filters().isEmpty() && !frame.pattern().shown(selection.units()).isEmpty()) {
            return Optional.of(frame.withholdings().all().stream().findFirst().orElseGet(
                    () -> Text.of("Frågan eller svarsalternativet finns inte i omgången.",
                            "The round does not have the question or the option.")));
        }
        List<Text> omissions = frame.pattern().omissions(selection.units());
        if (omissions.isEmpty()) {
            return Optional.of(Text.of("Det finns inga svar i urvalet.", "There are no responses in the selection."));
        }
        if (selection.units().size() == 1) {
            return Optional.of(omissions.getFirst());
        }
        int least = snapshot.policy().smallestGroup();
        return Optional.of(Text.of("Inget av biblioteken i urvalet har minst %d svar.".formatted(least),
                "None of the libraries in the selection has at least %d responses.".formatted(least)));
    }

    /**
     * The answers as an analysis sees them.
     *
     * @throws IllegalStateException where the selection is refused
     */
    public Input input() {
        if (refusal().isPresent()) {
            throw new IllegalStateException("selection " + selection.key() + " is refused");
        }
        return input;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Selection selection() {
        return selection;
    }

    /** The most respondents a figure of this run can rest on: all that are shown, of all its rounds. */
    int largestBase() {
        return base(frame) + frame.others().stream().mapToInt(InputGate::base).sum();
    }

    private static int base(Frame frame) {
        return frame.pattern().base(frame.snapshot().responses().units().keySet());
    }

    List<Text> withheld() {
        SequencedSet<Text> all = new LinkedHashSet<>(frame.pattern().omissions(selection.units()));
        all.addAll(frame.withholdings().all());
        frame.others().forEach(other -> all.addAll(other.withholdings().of(other.snapshot().round().name())));
        return List.copyOf(all);
    }

    /** What a result of this run rests on. */
    Footing footing() {
        Footing footing = frame.footprint().of(snapshot);
        SortedMap<String, Footing.Other> others = new TreeMap<>();
        frame.others().forEach(other -> others.put(other.snapshot().round().name(), new Footing.Other(
                other.snapshot().responses().snapshot(), other.footprint().of(other.snapshot()))));
        return new Footing(footing.libraries(), footing.splits(), others);
    }

    Provenance provenance(AnalysisDescriptor analysis, SortedMap<String, String> parameters, Instant made) {
        boolean demonstration = snapshot.round().demonstration() || snapshot.outline().demonstration();
        return new Provenance(analysis.id(), analysis.version(), parameters, snapshot.responses().snapshot(),
                snapshot.policy(), snapshot.round(), selection, input.base(), demonstration, made);
    }
}
