package se.digikomp.analysis.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.internal.SplitPattern;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** Everything that the standard analyses, and any other that asks all an input can tell, say of a region. */
final class StandardAnalyses {

    private static final Path DECLARED = Path.of("../se.digikomp.analysis.standard/plugin.xml");
    private static final Pattern CLASS = Pattern.compile("class=\"([\\w.]+Analysis)\"");

    private final List<AnalysisDescriptor> all;

    /** Those that their bundle declares. */
    StandardAnalyses() {
        try {
            all = CLASS.matcher(Files.readString(DECLARED)).results().map(StandardAnalyses::described).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnalysisDescriptor described(MatchResult declaration) {
        String name = declaration.group(1);
        return new AnalysisDescriptor(name, "1.0", Text.of(name), Text.EMPTY, "category", "bundle", Needs.NOTHING, "",
                new Contribution() {
                    @Override
                    public Analysis<?> create() {
                        try {
                            return (Analysis<?>) Class.forName(name).getConstructor().newInstance();
                        } catch (ReflectiveOperationException e) {
                            throw new IllegalStateException(name, e);
                        }
                    }

                    @Override
                    public Text message(String key) {
                        return Text.EMPTY;
                    }
                });
    }

    int size() {
        return all.size();
    }

    /** All results over these selections, with every choice of every parameter, and what the input itself tells. */
    Map<String, Object> say(Snapshot snapshot, Guard guard, List<Selection> selections) {
        ReleasePattern pattern = guard.pattern(snapshot);
        SplitPattern splits = guard.splits(snapshot, pattern);
        Map<String, Object> said = new TreeMap<>();
        for (Selection selection : selections) {
            InputGate gate = new InputGate(snapshot, selection, pattern, splits, Progress.NONE);
            String place = selection.key() + selection.units() + selection.filters();
            said.put(place, gate.refusal());
            if (gate.refusal().isEmpty()) {
                all.forEach(one -> say(one, gate, place, said));
                said.put(place + " input", told(gate.input(), snapshot));
            }
        }
        return said;
    }

    private static void say(AnalysisDescriptor one, InputGate gate, String place, Map<String, Object> said) {
        Analysis<?> analysis = one.contribution().create();
        ParameterForm form = ParameterForm.of(analysis.defaults(gate.snapshot().outline()), one.id(),
                Vocabulary.of(gate.snapshot()), one.contribution()::message);
        Stream.concat(Stream.of(Map.<String, String>of()), form.fields().stream().flatMap(field -> field.choices()
                .stream().map(choice -> Map.of(field.name(), choice.key()))))
                .forEach(text -> {
                    if (form.fromText(text) instanceof ParameterForm.Accepted accepted) {
                        said.put(place + one.id() + text, result(one, analysis, gate, accepted));
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static <P extends Record> Object result(AnalysisDescriptor one, Analysis<P> analysis, InputGate gate,
            ParameterForm.Accepted accepted) {
        P parameters = (P) accepted.parameters();
        Applicability applicability = analysis.check(gate.snapshot().outline(), parameters);
        if (applicability instanceof Applicability.NotApplicable) {
            return applicability;
        }
        GuardedResult result = new OutputGate(one, gate,
                gate.provenance(one, accepted.text(), Instant.EPOCH)).guard(
                        analysis.run(gate.input(), parameters, Progress.NONE));
        return List.of(result.blocks(), result.withheld(), result.notes(), result.defects());
    }

    /** All that an input says when it is asked for everything. */
    private static List<Object> told(Input input, Snapshot snapshot) {
        List<Input> all = new ArrayList<>(List.of(input));
        all.addAll(input.byUnit().groups());
        all.addAll(input.byCooperation().groups());
        all.addAll(input.comparisons().groups());
        all.addAll(input.against(new HashSet<>(snapshot.territory().units().subList(0, 3))).groups());
        List<Statement> statements = snapshot.outline().statements();
        List<Object> told = new ArrayList<>();
        for (Input each : all) {
            told.add(each.key() + each.base());
            statements.forEach(statement -> told.add(each.counts(statement)));
            told.add(each.scores(Set.copyOf(statements)));
            told.add(each.patterns());
            for (Statement other : statements.subList(1, statements.size())) {
                told.add(each.counts(statements.getFirst(), other).map(joint -> joint.first() + " " + joint.second()
                        + joint.covariance()));
            }
        }
        return told;
    }
}
