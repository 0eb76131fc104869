package se.digikomp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.Provenance;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.cli.Parts.Part;
import se.digikomp.report.ReleaseGate;
import se.digikomp.report.ResultFormat;
import se.digikomp.report.ResultWriter;
import se.digikomp.session.Session;
import se.digikomp.survey.Background;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** {@code analyse ANALYSIS-ID}: what an analysis says of a selection, as far as disclosure control lets it. */
@Command(name = "analyse", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class AnalyseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ANALYSIS-ID", arity = "0..1", descriptionKey = "analyse.id")
    private String id;
    @Option(names = "--round", paramLabel = "NAME", descriptionKey = "analyse.round")
    private List<String> rounds = new ArrayList<>();
    @Option(names = "--unit", paramLabel = "NAME|CODE", descriptionKey = "analyse.unit")
    private List<String> units = new ArrayList<>();
    @Option(names = "--cooperation", paramLabel = "NAME", descriptionKey = "analyse.cooperation")
    private String cooperation;
    @Option(names = "--selection", paramLabel = "NAME", descriptionKey = "analyse.selection")
    private String saved;
    @Option(names = "--split", paramLabel = "unit|cooperation|QUESTION", descriptionKey = "analyse.split")
    private String split;
    @Option(names = "--param", paramLabel = "name=value", descriptionKey = "analyse.param")
    private Map<String, String> parameters = new TreeMap<>();
    @Option(names = "--format", paramLabel = "table|json|csv|xlsx|png|svg|pdf", defaultValue = "table", descriptionKey = "analyse.format")
    private ResultFormat format;
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "analyse.out")
    private Path out;
    @Option(names = "--keep", paramLabel = "NAME", descriptionKey = "analyse.keep")
    private String keep;
    @Option(names = "--rerun", paramLabel = "NAME", descriptionKey = "analyse.rerun")
    private String rerun;
    @Option(names = "--reprint", paramLabel = "NAME", descriptionKey = "analyse.reprint")
    private String reprint;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    AnalyseCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.isText() && out == null) {
            throw workplace.refused(Exit.USAGE, "analyse.outMissing", format.extension());
        }
        if (Stream.of(cooperation != null, !units.isEmpty(), saved != null).filter(named -> named).count() > 1) {
            throw workplace.refused(Exit.USAGE, "analyse.both");
        }
        if (Stream.of(id, rerun, reprint).filter(Objects::nonNull).count() != 1) {
            throw workplace.refused(Exit.USAGE, "analyse.what");
        }
        if (split != null && (id == null || keep != null)) {
            throw workplace.refused(Exit.USAGE, "analyse.splitOnly");
        }
        try (Session session = workplace.open(common.data())) {
            workplace.warn(session);
            if (split != null) {
                return parts(session);
            }
            GuardedResult result = reprint == null ? made(session) : kept(session, reprint);
            if (keep != null) {
                session.keep(keep, result);
            }
            return release(session, result, out);
        }
    }

    private int parts(Session session) throws IOException {
        Snapshot snapshot = session.snapshot(workplace.latest(session, rounds));
        List<Part> parts = new Parts(snapshot, selection(session, snapshot)).by(split)
                .orElseThrow(() -> workplace.refused(Exit.USAGE, "analyse.splitUnknown", split, String.join(", ",
                        snapshot.outline().choices().stream().map(Background::code).toList())));
        int code = Exit.REFUSED;
        for (Part part : parts) {
            Outcome outcome = run(session, id, snapshot, part.selection(), parameters);
            if (outcome instanceof Outcome.NotApplicable not) {
                workplace.console().err().println(part.selection().name().in(workplace.locale()) + ": "
                        + not.reason().in(workplace.locale()));
            } else {
                code = release(session, done(outcome), out == null ? null : beside(out, part.key()));
            }
        }
        return code;
    }

    /** {@code titles-manager.csv} for the part {@code manager} of {@code titles.csv}. */
    private static Path beside(Path file, String key) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + '-' + key.replaceAll("[^\\p{L}\\p{N}+-]", "_")
                + name.substring(dot));
    }

    private GuardedResult made(Session session) {
        if (rerun == null) {
            Snapshot snapshot = session.snapshot(workplace.latest(session, rounds));
            return done(run(session, id, snapshot, selection(session, snapshot), parameters));
        }
        Provenance before = kept(session, rerun).provenance();
        Snapshot snapshot = session.snapshot(workplace.latest(session,
                rounds.isEmpty() ? List.of(before.round().name()) : rounds));
        SortedMap<String, String> values = new TreeMap<>(before.parameters());
        values.putAll(parameters);
        boolean same = cooperation == null && units.isEmpty() && saved == null;
        return done(run(session, before.analysis(), snapshot,
                same ? before.selection() : selection(session, snapshot), values));
    }

    private Outcome run(Session session, String analysis, Snapshot snapshot, Selection selection,
            Map<String, String> values) {
        AnalysisDescriptor found = session.analyses().find(analysis)
                .orElseThrow(() -> workplace.refused(Exit.USAGE, "analysis.unknown", analysis, String.join(", ",
                        session.analyses().all().stream().map(AnalysisDescriptor::shortName).toList())));
        Selection asked = rounds.size() < 2 ? selection : selection.inRounds(
                rounds.stream().filter(name -> !name.equals(snapshot.round().name())).toList());
        Snapshot beside = asked.rounds().isEmpty() ? snapshot : session.snapshot(snapshot.round(), asked);
        return session.runner().run(found, beside, asked, values, Progress.NONE);
    }

    private GuardedResult done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.result();
            case Outcome.NotApplicable not -> throw new RefusedException(Exit.REFUSED,
                    not.reason().in(workplace.locale()));
            case Outcome.Suspended suspended -> throw new RefusedException(Exit.FAILED,
                    suspended.reason().in(workplace.locale()));
            case Outcome.Failed failed -> throw new RefusedException(Exit.FAILED,
                    failed.problem().in(workplace.locale()));
            case Outcome.Cancelled() -> throw new CancellationException();
        };
    }

    private GuardedResult kept(Session session, String name) {
        return session.archive().find(name).map(KeptResult::result)
                .orElseThrow(() -> workplace.refused(Exit.USAGE, "result.unknown", name));
    }

    private Selection selection(Session session, Snapshot snapshot) {
        if (saved != null) {
            return session.selections().find(saved).orElseThrow(() -> workplace.refused(Exit.USAGE,
                    "selection.unknown", saved, String.join(", ", session.selections().all().keySet())));
        }
        if (cooperation != null) {
            return Selection.of(workplace.cooperation(snapshot.territory(), cooperation));
        }
        List<Unit> chosen = units.stream().map(name -> workplace.unit(snapshot.territory(), name)).distinct().toList();
        return switch (chosen.size()) {
            case 0 -> Selection.region(snapshot.territory());
            case 1 -> Selection.of(chosen.get(0));
            default -> Selection.of(chosen);
        };
    }

    private int release(Session session, GuardedResult result, Path file) throws IOException {
        if (file == null && format == ResultFormat.TABLE) {
            return write(session, result, file);
        }
        ReleaseGate gate = new ReleaseGate(session.store().releases(), Clock.systemDefaultZone());
        Optional<Text> refusal = gate.refusal(result);
        if (refusal.isPresent()) {
            throw new RefusedException(Exit.REFUSED, refusal.get().in(workplace.locale()));
        }
        int code = write(session, result, file);
        gate.enter(result, format.extension(), file == null ? "-" : file.getFileName().toString());
        return code;
    }

    private int write(Session session, GuardedResult result, Path file) throws IOException {
        Optional<AnalysisDescriptor> analysis = session.analyses().find(result.provenance().analysis());
        byte[] content = new ResultWriter(workplace.locale(),
                workplace.charts().apply(analysis.flatMap(AnalysisDescriptor::renderer)),
                analysis.map(AnalysisDescriptor::name).orElse(Text.EMPTY)).write(result, format);
        if (file == null) {
            workplace.console().out().write(content);
            workplace.console().out().println();
        } else {
            try {
                Files.write(file, content);
            } catch (IOException e) {
                throw new RefusedException(Exit.FAILED,
                        Messages.format(workplace.locale(), "world.failed",
                                e.getClass().getSimpleName() + ": " + file));
            }
        }
        return Exit.DONE;
    }
}
