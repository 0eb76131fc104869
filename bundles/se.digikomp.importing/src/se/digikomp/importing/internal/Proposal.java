package se.digikomp.importing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.digikomp.importing.Certainty;
import se.digikomp.importing.Column;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Target;
import se.digikomp.importing.UnitNames;
import se.digikomp.importing.UnitNames.Match;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;

/** Proposes what each column of a file is to be taken for. */
public final class Proposal {

    /** A column that could be taken for something, and how much speaks for it. */
    private record Candidate(int column, Target target, Headings.Fit fit) {
    }

    private static final int SAMPLE = 500;
    private static final double MOST = 0.8;

    private final Outline outline;
    private final int headerRows;
    private final List<String> header;
    private final List<ParsedRow> sample;
    private final UnitNames units;
    private final Column[] columns;
    private final Set<Target> given = new HashSet<>();

    /** A proposal for a file that answers this questionnaire in this territory. */
    public Proposal(ParsedBatch batch, Outline outline, Territory territory) {
        this.outline = outline;
        headerRows = HeaderRows.of(batch);
        header = batch.header(headerRows);
        sample = batch.body(headerRows).stream().limit(SAMPLE).toList();
        units = UnitNames.of(territory);
        columns = new Column[header.size()];
    }

    /** The mapping with one column for each of the file, and how sure each is. */
    public Mapping mapping() {
        give(statementsByHeading());
        give(backgrounds());
        give(responseIds());
        if (given.stream().noneMatch(Target.Answer.class::isInstance)) {
            giveStatementsByOrder();
        }
        for (int column = 0; column < columns.length; column++) {
            if (columns[column] == null) {
                columns[column] = new Column(header.get(column), new Target.Ignored(), Certainty.SURE);
            }
        }
        return Mapping.of(headerRows, List.of(columns));
    }

    private void give(Stream<Candidate> candidates) {
        candidates.filter(candidate -> candidate.fit().score() > 0)
                .sorted(Comparator.comparing((Candidate candidate) -> -candidate.fit().score())
                        .thenComparing(Candidate::column))
                .forEach(candidate -> {
                    if (columns[candidate.column()] == null && given.add(candidate.target())) {
                        columns[candidate.column()] = new Column(header.get(candidate.column()), candidate.target(),
                                candidate.fit().certainty());
                    }
                });
    }

    private Stream<Candidate> statementsByHeading() {
        return free().boxed().flatMap(column -> outline.statements().stream().flatMap(statement -> Stream
                .of(header.get(column), Headings.last(header.get(column)))
                .map(heading -> new Candidate(column, new Target.Answer(statement.code()),
                        Headings.fit(heading, statement)))));
    }

    private Stream<Candidate> backgrounds() {
        return impersonal().boxed().flatMap(
                column -> outline.backgrounds().stream().flatMap(question -> candidate(column, question).stream()));
    }

    private Optional<Candidate> candidate(int column, Background question) {
        boolean unit = question.kind() == Background.Kind.UNIT;
        Steps steps = Steps.of(question, new TreeMap<>());
        String heading = Headings.last(header.get(column));
        double share = share(column,
                unit ? cell -> units.match(cell) instanceof Match.Sure : cell -> steps.of(cell).isPresent());
        boolean named = unit && Headings.namesUnit(heading) || Headings.names(heading, Stream
                .concat(Stream.of(question.code()), question.question().byLanguage().values().stream()));
        boolean related = named || Headings.relates(heading, question.question());
        if (!named && share < MOST || cells(column).isEmpty() && !named) {
            return Optional.empty();
        }
        double score = share + (named ? 2 : related ? 1 : 0);
        Target target = unit ? new Target.UnitName() : new Target.Choice(question.code());
        return Optional.of(new Candidate(column, target,
                new Headings.Fit(score, related && share >= MOST ? Certainty.SURE : Certainty.LIKELY)));
    }

    private Stream<Candidate> responseIds() {
        return impersonal().filter(column -> Headings.namesResponse(header.get(column))).filter(this::hasDistinctCells)
                .mapToObj(column -> new Candidate(column, new Target.ResponseId(),
                        new Headings.Fit(1, Certainty.SURE)));
    }

    private void giveStatementsByOrder() {
        List<Statement> statements = outline.statements();
        List<Steps> steps = statements.stream().map(statement -> Steps.of(statement.scale(), Map.of())).toList();
        List<Integer> answering = impersonal().boxed().filter(column -> !cells(column).isEmpty()
                && steps.stream().anyMatch(one -> share(column, cell -> one.of(cell).isPresent()) >= MOST)).toList();
        if (answering.size() == statements.size()) {
            give(IntStream.range(0, answering.size()).mapToObj(place -> new Candidate(answering.get(place),
                    new Target.Answer(statements.get(place).code()), new Headings.Fit(1, Certainty.UNSURE))));
        }
    }

    private IntStream free() {
        return IntStream.range(0, columns.length).filter(column -> columns[column] == null);
    }

    private IntStream impersonal() {
        return free().filter(column -> !PersonalData.in(header.get(column), cells(column)));
    }

    /** A name twice is a row sent twice; more of the same are no ids. */
    private boolean hasDistinctCells(int column) {
        List<String> cells = cells(column);
        return !cells.isEmpty() && new HashSet<>(cells).size() >= 0.95 * cells.size();
    }

    private double share(int column, Predicate<String> accepted) {
        List<String> cells = cells(column);
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(accepted).count() / cells.size();
    }

    private List<String> cells(int column) {
        List<String> cells = new ArrayList<>();
        for (ParsedRow row : sample) {
            if (!row.cell(column).isBlank()) {
                cells.add(row.cell(column));
            }
        }
        return cells;
    }
}
