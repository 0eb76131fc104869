package se.digikomp.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.DefectiveAnalysisException;
import se.digikomp.analysis.engine.Vocabulary;
import se.digikomp.session.Session;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/** {@code list WHAT}: what a data folder holds. */
@Command(name = "list", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class ListCommand implements Callable<Integer> {

    /** What can be listed. */
    private enum What {
        UNITS, ROUNDS, BATCHES, QUESTIONNAIRES, ANALYSES, RESULTS
    }

    @Parameters(paramLabel = "units|rounds|batches|questionnaires|analyses|results", descriptionKey = "list.what")
    private What what;
    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    ListCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        try (Session session = workplace.open(common.data())) {
            Listing listing = switch (what) {
                case UNITS -> units(session);
                case ROUNDS -> rounds(session);
                case BATCHES -> batches(session);
                case QUESTIONNAIRES -> questionnaires(session);
                case ANALYSES -> analyses(session);
                case RESULTS -> results(session);
            };
            workplace.console().out().println(json ? listing.json() : listing.table(workplace.locale()));
            return Exit.DONE;
        }
    }

    private static Listing units(Session session) {
        LocalDate date = session.store().responses().rounds().stream().findFirst().map(Round::reference)
                .orElseGet(LocalDate::now);
        Territory territory = session.models().territory(date);
        return new Listing(List.of("code", "name", "staff", "cooperations"),
                territory.units().stream()
                        .map(unit -> List.<Object>of(unit.code(), unit.name(), unit.staff(),
                                String.join(", ",
                                        territory.cooperationsOf(unit).stream().map(each -> each.name()).toList())))
                        .toList());
    }

    private static Listing rounds(Session session) {
        return new Listing(List.of("name", "questionnaire", "version", "reference", "demonstration"),
                session.store().responses().rounds().stream()
                        .map(round -> List.<Object>of(round.name(), round.version().questionnaire(),
                                round.version().version(), round.reference().toString(), round.demonstration()))
                        .toList());
    }

    private Listing batches(Session session) {
        return new Listing(List.of("batch", "round", "file", "responses", "committed", "withdrawn"),
                session.store().responses().batches().stream()
                        .map(batch -> List.<Object>of(batch.number(), batch.round(), batch.file(), batch.responses(),
                                when().format(batch.committed()), batch.withdrawn()))
                        .toList());
    }

    private Listing questionnaires(Session session) {
        workplace.warn(session);
        Locale locale = workplace.locale();
        return new Listing(List.of("key", "version", "title", "statements", "demonstration", "digest"),
                session.models().published().stream()
                        .map(outline -> List.<Object>of(outline.version().questionnaire(), outline.version().version(),
                                outline.title().in(locale), outline.statements().size(), outline.demonstration(),
                                outline.version().digest().substring(0, 12)))
                        .toList());
    }

    private Listing analyses(Session session) {
        Locale locale = workplace.locale();
        session.analyses().rejected().forEach(problem -> workplace.console().err().println(problem.in(locale)));
        Optional<Vocabulary> vocabulary = session.store().responses().rounds().stream().findFirst()
                .map(round -> Vocabulary.of(session.snapshot(round)))
                .or(() -> session.models().published().stream().findFirst().map(Vocabulary::of));
        return new Listing(List.of("id", "version", "name", "contributor", "parameters"),
                session.analyses().all().stream()
                        .map(found -> List.<Object>of(found.id(), found.version(), found.name().in(locale),
                                found.contributor(),
                                vocabulary.map(known -> parameters(session, found, known)).orElse("")))
                        .toList());
    }

    private String parameters(Session session, AnalysisDescriptor analysis, Vocabulary vocabulary) {
        try {
            return session.runner().form(analysis, vocabulary).fields().stream()
                    .map(field -> field.name() + '=' + field.initial()).collect(Collectors.joining(" "));
        } catch (DefectiveAnalysisException e) {
            return Messages.format(workplace.locale(), "analysis.defective", String.valueOf(e.getCause()));
        }
    }

    private Listing results(Session session) {
        Locale locale = workplace.locale();
        return new Listing(List.of("name", "id", "round", "selection", "base", "kept"),
                session.archive().all().stream()
                        .map(kept -> List.<Object>of(kept.name(), kept.result().provenance().analysis(),
                                kept.result().provenance().round().name(),
                                kept.result().provenance().selection().name().in(locale),
                                kept.result().provenance().base(), when().format(kept.kept())))
                        .toList());
    }

    private DateTimeFormatter when() {
        return json ? DateTimeFormatter.ISO_INSTANT
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(workplace.locale())
                        .withZone(ZoneId.systemDefault());
    }
}
