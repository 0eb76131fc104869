package se.digikomp.analysis.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

/** Made-up regions: libraries of one to thirty, overlapping cooperations, answers left out, two choice questions. */
final class RandomRegion {

    static final int STEPS = 3;
    static final int OPTIONS = 3;
    static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 10);

    private static final int STATEMENTS = 3;
    private static final Scale SCALE = new Scale(STEPS, Text.of("låg", "low"), Text.of("hög", "high"));

    private final Random random;

    private RandomRegion(long seed) {
        random = new Random(seed);
    }

    /** The region of a seed, the same every time. */
    static Snapshot of(long seed) {
        return new RandomRegion(seed).snapshot();
    }

    private Snapshot snapshot() {
        Outline outline = new Outline(new VersionRef("made", "1", "digest"), Text.of("Prov"), Text.EMPTY, true,
                List.of(new Area("1", Text.of("1")), new Area("2", Text.of("2"))),
                List.of(new Competence("1.1", "1", Text.of("1.1")), new Competence("2.1", "2", Text.of("2.1"))),
                List.of(),
                IntStream.range(0, STATEMENTS).mapToObj(index -> new Statement("s" + index, "11" + index,
                        Text.of("s" + index), 1 + index % 2 + ".1", Set.of(), SCALE)).toList(),
                List.of(choice("title"), choice("years")));
        List<Unit> units = IntStream.range(0, 3 + random.nextInt(6))
                .mapToObj(index -> new Unit("u" + index, "U" + index, List.of(), 0, true)).toList();
        List<Cooperation> cooperations = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(index -> new Cooperation("c" + index, "C" + index, units.stream()
                        .filter(unit -> random.nextInt(3) > 0).map(Unit::code).collect(Collectors.toSet())))
                .toList();
        Territory territory = new Territory("r", "R", LocalDate.of(2019, 1, 1), units, cooperations);
        return new Snapshot(new Round("2019", outline.version(), territory.date(), true), territory,
                ResponseTable.of(outline, responses(units)), POLICY);
    }

    private static Background choice(String code) {
        return new Background(code, Text.of(code), Background.Kind.CHOICE, IntStream.range(1, OPTIONS + 1)
                .mapToObj(option -> new Option(code + option, Text.of(code + option))).toList());
    }

    private List<Response> responses(List<Unit> units) {
        double missing = random.nextDouble() * 0.4;
        double likeness = random.nextDouble();
        List<Response> responses = new ArrayList<>();
        for (Unit unit : units) {
            int size = 1 + random.nextInt(random.nextBoolean() ? 30 : 7);
            for (int respondent = 0; respondent < size; respondent++) {
                int title = random.nextInt(OPTIONS + 1);
                int years = random.nextDouble() < likeness ? title : random.nextInt(OPTIONS + 1);
                byte[] answers = new byte[STATEMENTS];
                for (int statement = 0; statement < STATEMENTS; statement++) {
                    answers[statement] = (byte) (random.nextDouble() < missing ? 0 : 1 + random.nextInt(STEPS));
                }
                responses.add(new Response(unit.code(), new byte[] { (byte) title, (byte) years }, answers));
            }
        }
        return responses;
    }
}
