package se.digikomp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
    @Mixin
    private Destination destination;
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
            workplace.warn(session);
            ParsedBatch batch = session.importer().read(file, ReadingOptions.DETECT, Progress.NONE);
            if (batch.has(Severity.ERROR)) {
                batch.problems().forEach(problem -> workplace.console().err().println(line(problem)));
                return Exit.REFUSED;
            }
            ImportPlan plan = plan(session, batch);
            boolean taken = !dryRun && !plan.refused() && plan.newResponses() > 0
                    && !(strict && !plan.rejectedRows().isEmpty());
            long number = taken ? session.commit(plan, new Advance(workplace.console())).number() : 0;
            print(plan, number);
            return taken || dryRun && !plan.refused() ? Exit.DONE : Exit.REFUSED;
        }
    }

    private ImportPlan plan(Session session, ParsedBatch batch) {
        Recognition recognised = destination.recognised(workplace, session, batch,
                session.models().territory(LocalDate.now()));
        Outline outline = recognised.outline();
        Round into = session.round(destination.round(workplace, session, file), outline);
        workplace.console().say("import.into", into.name(), outline.title().in(workplace.locale()),
                outline.version().version());
        Territory territory = session.models().territory(into.reference());
        Mapping mapping = destination.decided(workplace, recognised.mapping(), territory);
        return session.importer().plan(batch, mapping, into, outline, territory, new Advance(workplace.console()));
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
                : Messages.format(workplace.locale(),
                        problem.where().heading().isBlank() ? "where.line" : "where.column",
                        String.valueOf(problem.where().line()), problem.where().heading());
        return where + problem.message(workplace.locale()) + " [" + problem.code() + "]";
    }
}
