package se.digikomp.responses;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/** What the counting loops say is what counting one response after the other says, whatever the shape. */
class CountingTest {

    private static final int TRIALS = 200;

    private final Random random = new Random(4);

    @Test
    void everyCountIsThatOfCountingOneByOne() {
        for (int trial = 0; trial < TRIALS; trial++) {
            Outline outline = outline(random.nextInt(1, 6), random.nextInt(0, 4));
            List<Response> responses = responses(outline, random.nextInt(0, 400), random.nextInt(1, 9));
            check(outline, responses, units(random.nextInt(0, 9)));
        }
    }

    @Test
    void manyRowsAreCountedByThreadsAlike() {
        Outline outline = outline(9, 2);
        List<Response> responses = responses(outline, 240_000, 7);
        check(outline, responses, units(7));
        check(outline, responses, units(3));
    }

    @Test
    void blocksOfColumnsMakeTheSameTableAsRows() {
        Outline outline = outline(2, 1);
        Columns columns = new Columns(outline, 3);
        columns.add("a", 2, new byte[] { 1, 0 }, new byte[] { 1, 2, 0, 1 });
        columns.add("b", 1, new byte[] { 1 }, new byte[] { 2, 2 });

        ResponseTable rows = ResponseTable.of(outline, List.of(new Response("a", new byte[] { 1 }, new byte[] { 1, 0 }),
                new Response("a", new byte[] { 0 }, new byte[] { 2, 1 }),
                new Response("b", new byte[] { 1 }, new byte[] { 2, 2 })));

        assertEquals(rows.snapshot(), columns.table().snapshot());
    }

    @Test
    void aColumnOfAnotherShapeOrAUnitThatComesTooLateIsRefused() {
        Columns columns = new Columns(outline(1, 0), 2);
        columns.add("b", 1, new byte[0], new byte[] { 1 });

        assertThrows(IllegalArgumentException.class, () -> columns.add("b", 1, new byte[0], new byte[] { 1, 1 }));
        assertThrows(IllegalArgumentException.class, () -> columns.add("a", 1, new byte[0], new byte[] { 1 }));
        assertThrows(IllegalStateException.class, columns::table);
    }

    @Test
    void anAnswerThatIsNoStepIsRefused() {
        Outline outline = outline(1, 0);
        int steps = outline.statements().getFirst().scale().steps();
        for (int wrong : new int[] { -1, steps + 1 }) {
            Response response = new Response("a", new byte[0], new byte[] { (byte) wrong });
            assertThrows(IllegalArgumentException.class, () -> ResponseTable.of(outline, List.of(response)));
        }
    }

    private static void check(Outline outline, List<Response> responses, Set<String> units) {
        Rows rows = Rows.of(ResponseTable.of(outline, responses), units);
        List<Response> asked = responses.stream().filter(response -> units.contains(response.unit())).toList();
        assertEquals(asked.size(), rows.size());
        for (int statement = 0; statement < outline.statements().size(); statement++) {
            int[] counts = new int[outline.statements().get(statement).scale().steps() + 1];
            for (Response response : asked) {
                counts[response.answers()[statement]]++;
            }
            assertArrayEquals(counts, rows.counts(statement));
            for (int choice = 0; choice < outline.choices().size(); choice++) {
                int options = outline.choices().get(choice).options().size() + 1;
                int[][] by = new int[options][counts.length];
                int[] sizes = new int[options];
                for (Response response : asked) {
                    by[response.backgrounds()[choice]][response.answers()[statement]]++;
                    sizes[response.backgrounds()[choice]]++;
                }
                assertArrayEquals(by, rows.countsBy(choice, statement));
                assertArrayEquals(sizes, rows.sizesBy(choice));
            }
        }
    }

    private Set<String> units(int number) {
        Set<String> units = new TreeSet<>();
        for (int unit = 0; unit < number; unit++) {
            units.add("u" + random.nextInt(9));
        }
        return units;
    }

    private List<Response> responses(Outline outline, int number, int units) {
        List<Response> responses = new ArrayList<>();
        for (int row = 0; row < number; row++) {
            byte[] backgrounds = new byte[outline.choices().size()];
            for (int choice = 0; choice < backgrounds.length; choice++) {
                backgrounds[choice] = (byte) random.nextInt(outline.choices().get(choice).options().size() + 1);
            }
            byte[] answers = new byte[outline.statements().size()];
            for (int statement = 0; statement < answers.length; statement++) {
                answers[statement] = (byte) random
                        .nextInt(outline.statements().get(statement).scale().steps() + 1);
            }
            responses.add(new Response("u" + random.nextInt(units), backgrounds, answers));
        }
        return responses;
    }

    private static Outline outline(int statements, int choices) {
        List<Statement> asked = new ArrayList<>();
        for (int place = 0; place < statements; place++) {
            Scale scale = new Scale(2 + place % 10, Text.of("låg", "low"), Text.of("hög", "high"));
            asked.add(new Statement("s" + place, "s" + place, Text.EMPTY, "", Set.of(), scale));
        }
        List<Background> questions = new ArrayList<>();
        for (int place = 0; place < choices; place++) {
            List<Option> options = new ArrayList<>();
            for (int option = 0; option <= place; option++) {
                options.add(new Option("o" + option, Text.EMPTY));
            }
            questions.add(new Background("q" + place, Text.EMPTY, Background.Kind.CHOICE, options));
        }
        return new Outline(new VersionRef("made", "1", "digest"), Text.EMPTY, Text.EMPTY, false, List.of(), List.of(),
                List.of(), asked, questions);
    }
}
