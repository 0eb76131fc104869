package se.digikomp.analysis.standard.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.standard.Correction;
import se.digikomp.statistics.Dominance;
import se.digikomp.statistics.Magnitude;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** What tests of many statements at once say, and whether the groups are large enough for them to say anything. */
public final class Verdict {

    private final Map<Statement, Double> adjusted;
    private final Text words;

    private Verdict(Map<Statement, Double> adjusted, Text words) {
        this.adjusted = adjusted;
        this.words = words;
    }

    /** The verdict on some pairs at a level of significance. */
    public static Verdict of(List<Pair> pairs, Correction correction, double level) {
        List<Pair> complete = pairs.stream().filter(Pair::complete).toList();
        long large = complete.stream().filter(Verdict::large).count();
        Text sizes = Text.of(
                "Skillnaden är stor (|δ| minst 0,474) på %s.".formatted(Wording.swedishOf(large, complete.size())),
                "The difference is large (|δ| at least 0.474) on %s.".formatted(
                        Wording.englishOf(large, complete.size())));
        double smallest = complete.stream().mapToDouble(Pair::smallestP).min().orElse(1);
        if (!correction.canCarry(smallest, complete.size(), level)) {
            return new Verdict(Map.of(), Wording.of("%s %s", "%s %s", sizes, Wording.NO_TEST));
        }
        double[] p = correction.adjust(complete.stream().mapToDouble(Pair::p).toArray());
        Map<Statement, Double> adjusted = new HashMap<>();
        int found = 0;
        for (int index = 0; index < p.length; index++) {
            adjusted.put(complete.get(index).statement(), p[index]);
            found += p[index] < level ? 1 : 0;
        }
        return new Verdict(adjusted, Wording.of("%s %s", "%s %s", sizes, found(found, level)));
    }

    private static Text found(int found, double level) {
        Text at = Wording.level(level);
        return switch (found) {
            case 0 -> Wording.of("Ingen av skillnaderna är signifikant på %s.",
                    "None of the differences is significant at %s.", at);
            case 1 -> Wording.of("En av skillnaderna är signifikant på %s.",
                    "One of the differences is significant at %s.", at);
            default -> Wording.of(found + " av skillnaderna är signifikanta på %s.",
                    found + " of the differences are significant at %s.", at);
        };
    }

    private static boolean large(Pair pair) {
        return Dominance.of(pair.own().orElseThrow(), pair.other().orElseThrow()).magnitude() == Magnitude.LARGE;
    }

    /** The adjusted p of a pair; empty where there is none to be shown. */
    public Cell of(Pair pair) {
        return adjusted.containsKey(pair.statement()) ? Cell.value(adjusted.get(pair.statement()), pair.base())
                : Cell.empty();
    }

    /** What was found, in words. */
    public Text words() {
        return words;
    }
}
