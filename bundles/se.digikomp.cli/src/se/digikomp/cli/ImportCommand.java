package se.digikomp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.OutcomeText;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.Problem;
import se.digikomp.importing.ReadingOptions;
import se.digikomp.importing.Severity;
import se.digikomp.session.Recognition;
import se.digikomp.session.Session;
import se.digikomp.store.Progress;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/** {@code import FILE}: brings an extract into a round. */
@Command(name = "import", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private Path file;
    @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "import.profile")
    private String profile;
    @Option(names = "--round", paramLabel = "NAME", descriptionKey = "import.round")
    private String round;
    @Option(names = "--questionnaire", paramLabel = "KEY", descriptionKey = "import.questionnaire")
    private String questionnaire;
    @Option(names = "--version", paramLabel = "N", descriptionKey = "import.version")
    private String version;
    @Option(names = "--unit-name", paramLabel = "TEXT=CODE", descriptionKey = "import.unitName")
    private Map<String, String> unitNames = new TreeMap<>();
    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;
    @Option(names = "--strict", descriptionKey = "import.strict")
    private boolean strict;
    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    ImportCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw workplace.refused(Exit.USAGE, "file.missing", file);
        }
        try (Session session = workplace.open(common.data())) {
            ParsedBatch batch = session.importer().read(file, ReadingOptions.DETECT, Progress.NONE);
            if (batch.has(Severity.ERROR)) {
                batch.problems().forEach(problem -> workplace.console().err().println(line(problem)));
                return Exit.REFUSED;
            }
            ImportPlan plan = plan(session, batch);
            boolean taken = !dryRun && !plan.refused() && plan.newResponses() > 0
                    && !(strict && !plan.rejectedRows().isEmpty());
            long number = taken ? session.commit(plan, Progress.NONE).number() : 0;
            print(plan, number);
            return taken || dryRun && !plan.refused() ? Exit.DONE : Exit.REFUSED;
        }
    }

    private ImportPlan plan(Session session, ParsedBatch batch) {
        Territory today = session.models().territory(LocalDate.now());
        Recognition recognised = Recognition.of(batch, candidates(session), today)
                .orElseThrow(() -> workplace.refused(Exit.REFUSED, "import.unrecognised", file.getFileName()));
        Outline outline = recognised.outline();
        Round into = session.round(roundName(session), outline);
        Mapping mapping = profile == null ? recognised.mapping()
                : Mapping.fromText(session.store().profiles().profile(profile).orElseThrow(() -> workplace
                        .refused(Exit.USAGE, "profile.unknown", profile,
                                String.join(", ", session.store().profiles().names()))));
        for (Map.Entry<String, String> decided : unitNames.entrySet()) {
            mapping = mapping.withUnit(decided.getKey(), workplace.unit(today, decided.getValue()).code());
        }
        if (!json) {
            workplace.console().say("import.into", into.name(), outline.title().in(workplace.locale()),
                    outline.version().version());
        }
        return session.importer().plan(batch, mapping, into, session.models().outline(outline.version()),
                session.models().territory(into.reference()), Progress.NONE);
    }

    private List<Outline> candidates(Session session) {
        List<Outline> all = session.models().published().stream()
                .filter(outline -> questionnaire == null || questionnaire.equals(outline.version().questionnaire()))
                .filter(outline -> version == null || version.equals(outline.version().version())).toList();
        if (all.isEmpty()) {
            throw workplace.refused(Exit.USAGE, "questionnaire.unknown", questionnaire == null ? "" : questionnaire,
                    version == null ? "" : version);
        }
        return all;
    }

    private String roundName(Session session) {
        if (round != null) {
            return round;
        }
        return session.store().responses().rounds().stream().map(Round::name)
                .filter(name -> file.getFileName().toString().contains(name)).findFirst()
                .orElseThrow(() -> workplace.refused(Exit.USAGE, "round.missing"));
    }

    private void print(ImportPlan plan, long number) {
        Console console = workplace.console();
        if (json) {
            console.out().println(OutcomeText.json(plan, number, console.locale()));
            return;
        }
        plan.refusals().forEach(problem -> console.out().println(line(problem)));
        plan.rejected().forEach(problem -> console.out().println(line(problem)));
        plan.duplicates().forEach(problem -> console.out().println(line(problem)));
        plan.warnings().forEach(problem -> console.out().println(line(problem)));
        console.out().println(Messages.format(console.locale(), number > 0 ? "import.done" : "import.nothing",
                plan.newResponses(), plan.duplicates().size(), plan.rejectedRows().size(), number));
    }

    private String line(Problem problem) {
        String where = problem.where().line() == 0 ? ""
                : Messages.format(workplace.locale(), problem.where().heading().isBlank() ? "where.line" : "where.column",
                        String.valueOf(problem.where().line()), problem.where().heading());
        return where + problem.message(workplace.locale()) + " [" + problem.code() + "]";
    }
}
