package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.digikomp.responses.Response;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Option;

/**
 * Changes the answers of groups that are too small, and has every standard analysis run over every selection before and
 * after: nothing that anybody can read may differ. Two worlds that read alike cannot be told apart by adding,
 * subtracting, elimination or anything else.
 */
class HiddenAnswersTest {

    private static final int TRIALS = Integer.getInteger("digikomp.attack.trials", 300) / 15;
    private static final StandardAnalyses ANALYSES = new StandardAnalyses();

    @Test
    void noResultOfAnyAnalysisDependsOnAnswersOfTooFew() {
        assertTrue(ANALYSES.size() > 10, "analyses: " + ANALYSES.size());
        assertEquals(List.of(), LongStream.range(0, TRIALS).parallel().mapToObj(seed -> difference(Guard.WHOLE, seed))
                .flatMap(Optional::stream).limit(3).toList());
    }

    @ParameterizedTest
    @EnumSource(names = { "TOTALS_HOLD_ALL", "NOT_BY_STATEMENT" })
    void withoutTheRulesForLibrariesSomeResultDoes(Guard weakened) {
        assertTrue(LongStream.range(0, TRIALS).mapToObj(seed -> difference(weakened, seed)).flatMap(Optional::stream)
                .findFirst().isPresent());
    }

    /** The first thing said of a region that changes with what must stay hidden. */
    private static Optional<String> difference(Guard guard, long seed) {
        Snapshot one = RandomRegion.of(seed);
        Snapshot other = new Snapshot(one.round(), one.territory(), changed(one, new Random(seed)), one.policy());
        List<Selection> selections = selections(one, seed);
        Map<String, Object> first = ANALYSES.say(one, guard, selections);
        Map<String, Object> second = ANALYSES.say(other, guard, selections);
        assertEquals(first.keySet(), second.keySet());
        return first.keySet().stream().filter(key -> !first.get(key).equals(second.get(key))).findFirst()
                .map(key -> "region " + seed + ": " + key + " says " + first.get(key) + " or " + second.get(key));
    }

    /** Those the workbench offers: places, places put together, and each of them by the options of a question. */
    private static List<Selection> selections(Snapshot snapshot, long seed) {
        List<Selection> all = new ArrayList<>(Shown.selections(snapshot, new Random(seed)));
        for (Selection selection : List.copyOf(all)) {
            for (Option option : snapshot.outline().choices().getFirst().options()) {
                all.add(selection.where(snapshot.outline().choices().getFirst(), List.of(option)));
            }
            all.add(selection.where(snapshot.outline().choices().getLast(),
                    snapshot.outline().choices().getLast().options().subList(0, 2)));
        }
        return all;
    }

    /** The same respondents with other answers where fewer than the smallest group gave one: in a unit or a statement. */
    private static ResponseTable changed(Snapshot snapshot, Random random) {
        ResponseTable table = snapshot.responses();
        ReleasePattern pattern = ReleasePattern.of(snapshot);
        List<Response> responses = new ArrayList<>();
        table.units().forEach((unit, range) -> {
            for (int row = range.from(); row < range.to(); row++) {
                byte[] backgrounds = new byte[snapshot.outline().choices().size()];
                for (int choice = 0; choice < backgrounds.length; choice++) {
                    backgrounds[choice] = (byte) table.background(choice, row);
                }
                byte[] answers = new byte[snapshot.outline().statements().size()];
                for (int position = 0; position < answers.length; position++) {
                    int answer = table.answer(position, row);
                    boolean hidden = !pattern.shows(unit, snapshot.outline().statements().get(position));
                    answers[position] = (byte) (answer > 0 && hidden ? 1 + random.nextInt(RandomRegion.STEPS)
                            : answer);
                }
                responses.add(new Response(unit, backgrounds, answers));
            }
        });
        Collections.shuffle(responses, random);
        return ResponseTable.of(snapshot.outline(), responses);
    }
}
