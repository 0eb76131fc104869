package se.digikomp.analysis.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.Selection;
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

/** Real answers of 66,690 respondents to 24 statements, each country in the place of a library; see the README. */
final class Pisa {

    static final List<String> COUNTRIES = List.of("canada", "mexico", "states");
    static final int RESPONDENTS = 66_690;
    /** Employed persons of each country, made up: a few more than answered. */
    static final List<Integer> STAFF = List.of(24_000, 40_000, 5_500);

    private static final int[] STARTS = { 0, 23_207, 61_457, RESPONDENTS };
    private static final int AGREEING = 11;
    private static final int ITEMS = 24;

    /** Read once for all tests; nothing changes it. */
    static final Pisa FILE = new Pisa();

    private record Asked(List<String> countries, String code) {
    }

    private final Map<Asked, int[]> sorted = new ConcurrentHashMap<>();
    private final byte[] packed;
    private final Outline outline = outlineOfItems();
    private final Snapshot snapshot;

    private Pisa() {
        try (InputStream in = new GZIPInputStream(Pisa.class.getResourceAsStream("pisa-reading-24-items.bin.gz"))) {
            packed = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        snapshot = read("2009", 0, 1);
    }

    private int answer(int respondent, int item) {
        int three = packed[item / 3 * RESPONDENTS + respondent];
        return switch (item % 3) {
            case 0 -> three % 5;
            case 1 -> three / 5 % 5;
            default -> three / 25;
        };
    }

    /** All answers given to a statement in some countries, one by one, ascending. */
    int[] given(List<String> countries, String code) {
        return sorted.computeIfAbsent(new Asked(countries, code), asked -> sort(countries, code));
    }

    private int[] sort(List<String> countries, String code) {
        int item = codes().indexOf(code);
        return countries.stream().map(COUNTRIES::indexOf)
                .flatMapToInt(country -> IntStream.range(STARTS[country], STARTS[country + 1]))
                .map(respondent -> answer(respondent, item)).filter(answer -> answer > 0).sorted().toArray();
    }

    /** What each respondent of some countries answered, statement by statement, 0 for none. */
    List<int[]> rows(List<String> countries) {
        return countries.stream().map(COUNTRIES::indexOf)
                .flatMap(country -> IntStream.range(STARTS[country], STARTS[country + 1])
                        .mapToObj(respondent -> IntStream.range(0, ITEMS).map(item -> answer(respondent, item))
                                .toArray()))
                .toList();
    }

    /** The respondents of a country, those who left out a statement too. */
    static int respondents(String country) {
        return STARTS[COUNTRIES.indexOf(country) + 1] - STARTS[COUNTRIES.indexOf(country)];
    }

    static List<String> without(String country) {
        return COUNTRIES.stream().filter(other -> !other.equals(country)).toList();
    }

    List<String> codes() {
        return outline.statements().stream().map(Statement::code).toList();
    }

    /** The codes of the statements of an area. */
    List<String> codes(String area) {
        return codes().stream().filter(code -> code.startsWith(area)).toList();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Selection country(String code) {
        return Selection.of(snapshot.territory().unit(code).orElseThrow());
    }

    Selection all() {
        return Selection.region(snapshot.territory());
    }

    private static Outline outlineOfItems() {
        Scale agreeing = new Scale(4, Text.of("tar helt avstånd", "strongly disagree"),
                Text.of("instämmer helt", "strongly agree"));
        Scale often = new Scale(4, Text.of("nästan aldrig", "almost never"), Text.of("nästan alltid", "almost always"));
        List<Statement> statements = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            boolean first = item < AGREEING;
            String code = "%d%02d".formatted(first ? 1 : 2, first ? item + 1 : item + 1 - AGREEING);
            statements.add(new Statement(code, code, Text.of(code), first ? "1.1" : "2.1", Set.of(),
                    first ? agreeing : often));
        }
        return new Outline(new VersionRef("pisa", "2009", "items"), Text.of("PISA"), Text.EMPTY, true,
                List.of(new Area("1", Text.of("ST24")), new Area("2", Text.of("ST27"))),
                List.of(new Competence("1.1", "1", Text.of("ST24")), new Competence("2.1", "2", Text.of("ST27"))),
                List.of(), statements, List.of(new Background("country", Text.of("country"), Background.Kind.CHOICE,
                        COUNTRIES.stream().map(code -> new Option(code, Text.of(code))).toList())));
    }

    /** Every second respondent, in the order of the file, as if asked in a round of their own. */
    Snapshot half(String round, int first) {
        return read(round, first, 2);
    }

    private Snapshot read(String round, int first, int every) {
        List<Response> responses = new ArrayList<>();
        for (int country = 0; country < COUNTRIES.size(); country++) {
            int from = STARTS[country] + Math.floorMod(first - STARTS[country], every);
            for (int respondent = from; respondent < STARTS[country + 1]; respondent += every) {
                byte[] answers = new byte[ITEMS];
                for (int item = 0; item < ITEMS; item++) {
                    answers[item] = (byte) answer(respondent, item);
                }
                responses.add(new Response(COUNTRIES.get(country), new byte[] { (byte) (country + 1) }, answers));
            }
        }
        List<Unit> units = IntStream.range(0, COUNTRIES.size()).mapToObj(country -> new Unit(COUNTRIES.get(country),
                COUNTRIES.get(country), List.of(), STAFF.get(country), true)).toList();
        Territory territory = new Territory("america", "North America", LocalDate.of(2009, 1, 1), units,
                List.of(new Cooperation("english", "English", Set.of("canada", "states"))));
        return new Snapshot(new Round(round, outline.version(), territory.date(), true), territory,
                ResponseTable.of(outline, responses), DisclosurePolicy.of(5));
    }
}
