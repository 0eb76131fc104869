package se.digikomp.analysis.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.responses.Response;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Area;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;
import se.digikomp.survey.VersionRef;

/** The synthetic extract of 2019, read in the plainest way; see the README beside it. */
final class Extract {

    private static final int FIRST_STATEMENT = 6;
    private static final Set<String> SYDOST = Set.of("ystad", "simrishamn", "sjöbo", "skurup", "tomelilla");

    private final List<String> codes;
    private final Map<String, List<int[]>> rows = new TreeMap<>();

    Extract() {
        List<String[]> lines = lines();
        codes = Arrays.stream(lines.getFirst()).skip(FIRST_STATEMENT).map(head -> head.substring(0, 3)).toList();
        Map<String, String[]> byId = new LinkedHashMap<>();
        lines.stream().skip(1).filter(this::good).forEach(line -> byId.putIfAbsent(line[0], line));
        byId.values().forEach(line -> rows.computeIfAbsent(unit(line[2]), unit -> new ArrayList<>())
                .add(Arrays.stream(line).skip(FIRST_STATEMENT).mapToInt(Extract::answer).toArray()));
    }

    private static List<String[]> lines() {
        try (InputStream in = Extract.class.getResourceAsStream("extract-2019.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean good(String[] line) {
        return line.length == FIRST_STATEMENT + codes.size() && !line[2].equals("Kommun X")
                && Arrays.stream(line).skip(FIRST_STATEMENT).allMatch(cell -> cell.matches("[1-7]?"));
    }

    private static int answer(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static String unit(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceFirst("(s)? kommun$", "");
    }

    /** The answers of a unit to the statement with this code, 0 for none. */
    List<Integer> answers(String unit, String code) {
        return rows.get(unit).stream().map(row -> row[codes.indexOf(code)]).toList();
    }

    List<String> codes() {
        return codes;
    }

    Snapshot snapshot() {
        Scale scale = new Scale(7, Text.of("mycket osäker", "very uncertain"),
                Text.of("mycket säker", "very confident"));
        List<Statement> statements = codes.stream().map(code -> new Statement(code, code, Text.of(code),
                code.charAt(0) + "." + code.charAt(1), Set.of(), scale)).toList();
        List<Competence> competences = statements.stream().map(Statement::competence).distinct()
                .map(code -> new Competence(code, code.substring(0, 1), Text.of(code))).toList();
        List<Area> areas = competences.stream().map(Competence::area).distinct()
                .map(code -> new Area(code, Text.of(code))).toList();
        Outline outline = new Outline(new VersionRef("demo", "2", "extract"), Text.of("Demo"), Text.EMPTY, true, areas,
                competences, List.of(), statements, List.of());
        List<Response> responses = new ArrayList<>();
        rows.forEach(
                (unit, answers) -> answers.forEach(row -> responses.add(new Response(unit, new byte[0], bytes(row)))));
        List<Unit> units = rows.keySet().stream().map(unit -> new Unit(unit, unit, List.of(), 0, true)).toList();
        Territory territory = new Territory("12", "Region Skåne", LocalDate.of(2019, 1, 1), units,
                List.of(new Cooperation("sydost", "Skåne Sydost", SYDOST)));
        return new Snapshot(new Round("2019", outline.version(), territory.date(), true), territory,
                ResponseTable.of(outline, responses), DisclosurePolicy.of(5));
    }

    private static byte[] bytes(int[] row) {
        byte[] answers = new byte[row.length];
        for (int index = 0; index < row.length; index++) {
            answers[index] = (byte) row[index];
        }
        return answers;
    }
}
