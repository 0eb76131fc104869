package se.digikomp.analysis.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Result;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;

/** An analysis that does what a test wants. */
public final class Probe implements Analysis<Probe.Parameters> {

    /** A word. */
    public enum Word {
        ONE, OTHER
    }

    /** One component of each type. */
    public record Parameters(boolean on, @Param(min = 1, max = 9) int whole, double number, String text, Word word) {
    }

    private final Function<Input, Result> doing;

    /** An analysis that finds nothing. */
    public Probe() {
        this(input -> new Result(List.of()));
    }

    Probe(Function<Input, Result> doing) {
        this.doing = doing;
    }

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(true, 3, 0.5, "", Word.ONE);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        return doing.apply(input);
    }

    /** The analysis as the registry would describe it. */
    AnalysisDescriptor described() {
        return new AnalysisDescriptor("org.example.probe", "1.0", Text.of("Probe"), Text.EMPTY, "category",
                "org.example",
                Needs.NOTHING, "", new Contribution() {
                    @Override
                    public Analysis<?> create() {
                        return Probe.this;
                    }

                    @Override
                    public Text message(String key) {
                        return Text.EMPTY;
                    }
                });
    }

    /** How a run over the whole region ends. */
    Outcome run(Region region, Map<String, String> parameters) {
        Snapshot snapshot = region.snapshot();
        return new AnalysisRunner().run(described(), snapshot, Selection.region(snapshot.territory()), parameters,
                Progress.NONE);
    }
}
