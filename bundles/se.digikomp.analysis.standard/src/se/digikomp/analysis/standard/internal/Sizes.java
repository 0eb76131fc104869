package se.digikomp.analysis.standard.internal;

import java.text.NumberFormat;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.result.Block;
import se.digikomp.survey.Text;

/** Says in words how many respondents stand behind what is shown. */
public final class Sizes {

    private static final Text FEWER = Text.of("Enskilda tal kan bygga på färre.", "Single figures may rest on fewer.");

    private Sizes() {
    }

    /** The number of respondents of each of these groups. */
    public static Block of(List<Input> groups) {
        return Cells.reading(Wording.of("Antal svarande: %s. %s", "Respondents: %s. %s",
                joined(groups.stream().map(group -> named(group.name(), group.base())).toList(), "; "), FEWER));
    }

    /** From how many to how many respondents libraries have: at least one library. */
    public static Block among(List<Input> libraries) {
        IntSummaryStatistics bases = libraries.stream().mapToInt(Input::base).summaryStatistics();
        return Cells.reading(Wording.of("Biblioteken har mellan %s och %s svarande. %s",
                "The libraries have from %s to %s respondents. %s", count(bases.getMin()), count(bases.getMax()),
                FEWER));
    }

    /** A name with the number of respondents behind it. */
    public static Text named(Text name, int respondents) {
        return Wording.of("%s (%s)", "%s (%s)", name, count(respondents));
    }

    /** Texts in a row, parted by commas. */
    public static Text listed(List<Text> texts) {
        return joined(texts, ", ");
    }

    /** Sentences one after the other. */
    public static Text sentences(List<Text> texts) {
        return joined(texts, " ");
    }

    private static Text joined(List<Text> texts, String between) {
        return Text.of(joined(texts, between, Wording.SWEDISH), joined(texts, between, Locale.ENGLISH));
    }

    private static String joined(List<Text> texts, String between, Locale locale) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(between));
    }

    /** A whole number as each language writes it. */
    public static Text count(long number) {
        return Text.of(NumberFormat.getIntegerInstance(Wording.SWEDISH).format(number),
                NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number));
    }
}
