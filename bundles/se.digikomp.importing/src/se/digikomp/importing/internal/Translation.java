package se.digikomp.importing.internal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import se.digikomp.importing.Mapping;
import se.digikomp.importing.OutsideScale;
import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Problem;
import se.digikomp.importing.Severity;
import se.digikomp.importing.Target;
import se.digikomp.importing.Where;
import se.digikomp.responses.Response;
import se.digikomp.store.KeyedResponse;
import se.digikomp.store.ResponseKey;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;

/** Turns rows of one file into responses. */
final class Translation {

    /** A row's response and what is to be said of it; an error among the problems means that it is not taken. */
    record Translated(ParsedRow row, KeyedResponse response, List<Problem> problems) {

        boolean rejected() {
            return !problems.isEmpty() && problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
    }

    /** A question, the column of its answers, and what they mean. */
    private record Question(int column, Steps steps, String code, Object range) {
    }

    private static final KeyedResponse NOTHING = new KeyedResponse(new ResponseKey(0, 0),
            new Response("", new byte[0], new byte[0]));

    private final Fitted fitted;
    private final UnitColumn units;
    private final boolean rejecting;
    private final String keySpace;
    private final String fileDigest;
    private final List<Question> statements = new ArrayList<>();
    private final List<Question> choices = new ArrayList<>();
    private final MessageDigest digest = Digests.sha256();
    private final int idColumn;
    private final int unitColumn;
    private final int needed;

    Translation(Fitted fitted, Mapping mapping, Outline outline, UnitColumn units, String round, String fileDigest) {
        this.fitted = fitted;
        this.units = units;
        this.keySpace = round;
        this.fileDigest = fileDigest;
        rejecting = mapping.outsideScale() == OutsideScale.REJECT;
        idColumn = fitted.column(new Target.ResponseId());
        unitColumn = fitted.column(new Target.UnitName());
        needed = fitted.needed();
        for (Statement statement : outline.statements()) {
            Map<String, Integer> words = mapping.words().getOrDefault(statement.code(), new TreeMap<>());
            statements.add(new Question(fitted.column(new Target.Answer(statement.code())),
                    Steps.of(statement.scale(), words), "answer.outside-scale", statement.scale().steps()));
        }
        for (Background choice : outline.choices()) {
            Map<String, Integer> words = mapping.words().getOrDefault(choice.code(), new TreeMap<>());
            choices.add(new Question(fitted.column(new Target.Choice(choice.code())), Steps.of(choice, words),
                    "background.unknown-option", choice.code()));
        }
    }

    /** The response of a row below the header. */
    Translated of(ParsedRow row) {
        List<Problem> problems = new ArrayList<>();
        if (row.cells().size() < needed) {
            problems.add(Problem.error(Where.line(row.line()), "row.too-short", row.cells().size(),
                    fitted.header().size()));
        } else if (row.cells().size() > fitted.header().size()
                && row.cells().stream().skip(fitted.header().size()).anyMatch(cell -> !cell.isBlank())) {
            problems.add(Problem.error(Where.line(row.line()), "row.too-long", row.cells().size(),
                    fitted.header().size()));
        }
        if (!problems.isEmpty()) {
            return new Translated(row, NOTHING, problems);
        }
        ResponseKey key = key(row, problems);
        String unit = units.unit(unitColumn < 0 ? "" : row.cell(unitColumn), where(row, unitColumn), problems);
        byte[] backgrounds = answers(choices, row, problems);
        byte[] answers = answers(statements, row, problems);
        return new Translated(row, new KeyedResponse(key, new Response(unit, backgrounds, answers)), problems);
    }

    private ResponseKey key(ParsedRow row, List<Problem> problems) {
        if (idColumn < 0) {
            return Digests.key(digest, keySpace, fileDigest, String.valueOf(row.line()));
        }
        String id = row.cell(idColumn).strip();
        if (id.isEmpty()) {
            problems.add(Problem.error(where(row, idColumn), "response.no-id"));
        }
        return Digests.key(digest, keySpace, id);
    }

    private byte[] answers(List<Question> questions, ParsedRow row, List<Problem> problems) {
        byte[] answers = new byte[questions.size()];
        for (int place = 0; place < answers.length; place++) {
            Question question = questions.get(place);
            if (question.column() >= 0) {
                String cell = row.cell(question.column());
                OptionalInt step = question.steps().of(cell);
                if (step.isPresent()) {
                    answers[place] = (byte) step.getAsInt();
                } else {
                    problems.add(new Problem(rejecting ? Severity.ERROR : Severity.WARNING,
                            where(row, question.column()), question.code(),
                            List.of(cell.strip(), String.valueOf(question.range()))));
                }
            }
        }
        return answers;
    }

    private Where where(ParsedRow row, int column) {
        return column < 0 ? Where.line(row.line()) : fitted.where(row.line(), column);
    }
}
