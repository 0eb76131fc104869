package se.digikomp.analysis.standard.internal;

import java.math.BigDecimal;
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
        Text sizes = Text.of("Skillnaden är stor (|δ| minst 0,474) på %d av %d påståenden.".formatted(large,
                complete.size()),
                "The difference is large (|δ| at least 0.474) on %d of %d statements.".formatted(large,
                        complete.size()));
        double smallest = complete.stream().mapToDouble(Pair::smallestP).min().orElse(1);
        if (!correction.canCarry(smallest, complete.size(), level)) {
            return new Verdict(Map.of(), Wording.of(
                    "%s Grupperna är för små för att någon skillnad ska kunna kallas signifikant när så många "
                            + "påståenden prövas, hur stor den än är. Därför visas inga p-värden.",
                    "%s The groups are too small for any difference to be called significant when so many statements "
                            + "are tested, however large it is. No p values are shown for that reason.",
                    sizes));
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
        String percent = BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros().toPlainString();
        String swedish = percent.replace('.', ',');
        return switch (found) {
            case 0 -> Text.of("Ingen av skillnaderna är signifikant på %s %%-nivån.".formatted(swedish),
                    "None of the differences is significant at the %s%% level.".formatted(percent));
            case 1 -> Text.of("En av skillnaderna är signifikant på %s %%-nivån.".formatted(swedish),
                    "One of the differences is significant at the %s%% level.".formatted(percent));
            default -> Text.of("%d av skillnaderna är signifikanta på %s %%-nivån.".formatted(found, swedish),
                    "%d of the differences are significant at the %s%% level.".formatted(found, percent));
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
