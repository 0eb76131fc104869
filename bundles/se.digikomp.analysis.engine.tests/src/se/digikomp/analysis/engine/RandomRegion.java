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

/** Made-up regions: libraries of all sizes, overlapping cooperations, answers left out, two choice questions. */
final class RandomRegion {

    private record Shape(int units, int large, int small, int statements, int steps, int options,
            DisclosurePolicy policy) {
    }

    static final int STEPS = 3;
    static final int OPTIONS = 3;
    static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 10);

    private static final Shape USUAL = new Shape(8, 30, 7, 3, STEPS, OPTIONS, POLICY);
    private static final List<Shape> TINY = List.of(new Shape(4, 9, 4, 3, 3, 2, new DisclosurePolicy(3, 6)),
            new Shape(4, 9, 4, 4, 2, 2, new DisclosurePolicy(3, 6)));

    private static final DisclosurePolicy THREES = DisclosurePolicy.of(3);
    private static final List<Shape> SMALL = List.of(new Shape(6, 20, 9, 3, 3, 2, THREES),
            new Shape(6, 20, 9, 4, 2, 2, THREES));
    private static final Shape MANY_STATEMENTS = new Shape(3, 9, 7, 6, 2, 1, new DisclosurePolicy(3, 6));

    private final Random random;
    private final Shape shape;
    private final Scale scale;

    private RandomRegion(long seed, Shape shape) {
        random = new Random(seed);
        this.shape = shape;
        scale = new Scale(shape.steps(), Text.of("låg", "low"), Text.of("hög", "high"));
    }

    /** The region of a seed, the same every time: libraries of one to thirty. */
    static Snapshot of(long seed) {
        return new RandomRegion(seed, USUAL).snapshot("2019");
    }

    /** A region of a few libraries of one to nine under the weakest policy: all that is told of it fits a solver. */
    static Snapshot tiny(long seed) {
        return new RandomRegion(seed, TINY.get((int) (seed % TINY.size()))).snapshot("2019");
    }

    /** A region of libraries of up to twenty, in groups of three and split from thirty: as large as a solver takes it. */
    static Snapshot small(long seed) {
        return new RandomRegion(seed, SMALL.get((int) (seed % SMALL.size()))).snapshot("2019");
    }

    /** A tiny region that answered six statements, three in each area. */
    static Snapshot manyStatements(long seed) {
        return new RandomRegion(seed, MANY_STATEMENTS).snapshot("2019");
    }

    /** The round before in a tiny region: other people, and libraries of other sizes. */
    static Snapshot tinyBefore(long seed) {
        return new RandomRegion(seed + 1_000_000, TINY.get((int) (seed % TINY.size()))).snapshot("2018");
    }

    private Snapshot snapshot(String round) {
        Outline outline = new Outline(new VersionRef("made", "1", "digest"), Text.of("Prov"), Text.EMPTY, true,
                List.of(new Area("1", Text.of("1")), new Area("2", Text.of("2"))),
                List.of(new Competence("1.1", "1", Text.of("1.1")), new Competence("2.1", "2", Text.of("2.1"))),
                List.of(),
                IntStream.range(0, shape.statements()).mapToObj(index -> new Statement("s" + index, "11" + index,
                        Text.of("s" + index), 1 + index % 2 + ".1", Set.of(), scale)).toList(),
                List.of(choice("title"), choice("years")));
        List<Unit> units = IntStream.range(0, 3 + random.nextInt(shape.units() - 2))
                .mapToObj(index -> new Unit("u" + index, "U" + index, List.of(), 0, true)).toList();
        List<Cooperation> cooperations = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(index -> new Cooperation("c" + index, "C" + index, units.stream()
                        .filter(unit -> random.nextInt(3) > 0).map(Unit::code).collect(Collectors.toSet())))
                .toList();
        Territory territory = new Territory("r", "R", LocalDate.of(2019, 1, 1), units, cooperations);
        return new Snapshot(new Round(round, outline.version(), territory.date(), true), territory,
                ResponseTable.of(outline, responses(units)), shape.policy());
    }

    private Background choice(String code) {
        return new Background(code, Text.of(code), Background.Kind.CHOICE, IntStream.range(1, shape.options() + 1)
                .mapToObj(option -> new Option(code + option, Text.of(code + option))).toList());
    }

    private List<Response> responses(List<Unit> units) {
        double missing = random.nextDouble() * 0.4;
        double likeness = random.nextDouble();
        List<Response> responses = new ArrayList<>();
        for (Unit unit : units) {
            int size = 1 + random.nextInt(random.nextBoolean() ? shape.large() : shape.small());
            for (int respondent = 0; respondent < size; respondent++) {
                int title = random.nextInt(shape.options() + 1);
                int years = random.nextDouble() < likeness ? title : random.nextInt(shape.options() + 1);
                byte[] answers = new byte[shape.statements()];
                for (int statement = 0; statement < shape.statements(); statement++) {
                    answers[statement] = (byte) (random.nextDouble() < missing ? 0 : 1 + random.nextInt(shape.steps()));
                }
                responses.add(new Response(unit.code(), new byte[] { (byte) title, (byte) years }, answers));
            }
        }
        return responses;
    }
}
