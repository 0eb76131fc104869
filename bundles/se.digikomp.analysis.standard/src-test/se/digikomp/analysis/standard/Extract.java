package se.digikomp.analysis.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.responses.Response;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Area;
import se.digikomp.survey.Background;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;
import se.digikomp.survey.VersionRef;

/** A synthetic extract, read in the plainest way; see the README beside it. */
final class Extract {

    /** One good row. */
    record Line(String unit, List<String> background, int[] answers) {
    }

    private static final int FIRST_BACKGROUND = 3;
    private static final int FIRST_STATEMENT = 6;
    private static final List<String> BACKGROUNDS = List.of("title", "years", "staff");
    private static final Set<String> SYDOST = Set.of("ystad", "simrishamn", "sjöbo", "skurup", "tomelilla");

    private final String year;
    private final List<String> codes;
    private final List<Line> rows;
    private final Map<String, List<Line>> byUnit;

    /** The extract of 2019. */
    Extract() {
        this("2019", ";", StandardCharsets.UTF_8);
    }

    private Extract(String year, String separator, Charset charset) {
        this.year = year;
        List<String> lines = lines(year, charset);
        codes = Pattern.compile("[,;]\"?([1-5]\\d\\d) ").matcher(lines.getFirst()).results()
                .map(found -> found.group(1)).toList();
        Map<String, String[]> byId = new LinkedHashMap<>();
        lines.stream().skip(1).map(line -> line.split(separator, -1)).filter(this::good)
                .forEach(line -> byId.putIfAbsent(line[0], line));
        rows = byId.values().stream().map(Extract::row).toList();
        byUnit = rows.stream().collect(Collectors.groupingBy(Line::unit, TreeMap::new, Collectors.toList()));
    }

    /** The extract of 2018, with an earlier version of the questionnaire. */
    static Extract of2018() {
        return new Extract("2018", ",", Charset.forName("windows-1252"));
    }

    private static List<String> lines(String year, Charset charset) {
        try (InputStream in = Extract.class.getResourceAsStream("extract-" + year + ".csv")) {
            return new String(in.readAllBytes(), charset).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean good(String[] line) {
        return line.length == FIRST_STATEMENT + codes.size() && !line[2].equals("Kommun X")
                && Arrays.stream(line).skip(FIRST_STATEMENT).allMatch(cell -> cell.matches("[1-7]?"));
    }

    private static Line row(String[] line) {
        return new Line(unit(line[2]), List.of(line).subList(FIRST_BACKGROUND, FIRST_STATEMENT),
                Arrays.stream(line).skip(FIRST_STATEMENT).mapToInt(Extract::answer).toArray());
    }

    private static int answer(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static String unit(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceFirst("(s)? kommun$", "");
    }

    /** The good rows. */
    List<Line> rows() {
        return rows;
    }

    /** The answers of a unit to the statement with this code, 0 for none. */
    List<Integer> answers(String unit, String code) {
        int place = codes.indexOf(code);
        return byUnit.get(unit).stream().map(row -> row.answers()[place]).toList();
    }

    List<String> codes() {
        return codes;
    }

    /** The units with at least one good row, in alphabetical order. */
    List<String> units() {
        return List.copyOf(byUnit.keySet());
    }

    /** Those of some units with at least five good rows. */
    List<String> shown(Collection<String> units) {
        return units.stream().filter(unit -> byUnit.get(unit).size() >= 5).sorted().toList();
    }

    /** All answers given to a statement in those of some units where at least five answered it. */
    List<Integer> given(Collection<String> units, String code) {
        return shown(units).stream().map(unit -> answers(unit, code).stream().filter(answer -> answer > 0).toList())
                .filter(answers -> answers.size() >= 5).flatMap(List::stream).toList();
    }

    Outline outline() {
        Scale scale = new Scale(7, Text.of("mycket osäker", "very uncertain"),
                Text.of("mycket säker", "very confident"));
        List<Statement> statements = codes.stream().map(code -> new Statement(code, code, Text.of(code),
                code.charAt(0) + "." + code.charAt(1), Set.of(), scale)).toList();
        List<Competence> competences = statements.stream().map(Statement::competence).distinct()
                .map(code -> new Competence(code, code.substring(0, 1), Text.of(code))).toList();
        List<Area> areas = competences.stream().map(Competence::area).distinct()
                .map(code -> new Area(code, Text.of(code))).toList();
        List<Background> backgrounds = IntStream.range(0, BACKGROUNDS.size())
                .mapToObj(index -> new Background(BACKGROUNDS.get(index), Text.of(BACKGROUNDS.get(index)),
                        Background.Kind.CHOICE,
                        options(index).stream().map(option -> new Option(option, Text.of(option))).toList()))
                .toList();
        return new Outline(new VersionRef("demo", year, "extract"), Text.of("Demo"), Text.EMPTY, true, areas,
                competences, List.of(), statements, backgrounds);
    }

    private List<String> options(int background) {
        return rows.stream().map(row -> row.background().get(background)).distinct().sorted().toList();
    }

    Snapshot snapshot() {
        Outline outline = outline();
        List<Response> responses = rows.stream().map(row -> new Response(row.unit(),
                bytes(IntStream.range(0, BACKGROUNDS.size())
                        .map(index -> 1 + options(index).indexOf(row.background().get(index))).toArray()),
                bytes(row.answers()))).toList();
        List<Unit> units = units().stream().map(unit -> new Unit(unit, unit, List.of(), staff(unit), true)).toList();
        Territory territory = new Territory("12", "Region Skåne", LocalDate.of(2019, 1, 1), units,
                List.of(new Cooperation("sydost", "Skåne Sydost", SYDOST)));
        return new Snapshot(new Round(year, outline.version(), territory.date(), true), territory,
                ResponseTable.of(outline, responses), DisclosurePolicy.of(5));
    }

    /** Employed persons of a unit, made up: three for every two who answered. */
    int staff(String unit) {
        return byUnit.get(unit).size() * 3 / 2;
    }

    private static byte[] bytes(int[] row) {
        byte[] answers = new byte[row.length];
        for (int index = 0; index < row.length; index++) {
            answers[index] = (byte) row[index];
        }
        return answers;
    }
}
