package se.digikomp.analysis.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** What is said of withheld figures, each reason once. */
class WithholdingsTest {

    private static final Text GROUP = Text.of("Regionen", "The region");

    private static Statement statement(String code) {
        return new Statement(code, code, Text.EMPTY, "", Set.of(), new Scale(3, Text.EMPTY, Text.EMPTY));
    }

    private static List<String> said(List<Text> reasons, String language) {
        return reasons.stream().map(reason -> reason.in(Locale.of(language))).toList();
    }

    @Test
    void statementsWithheldForOneReasonAreNamedTogether() {
        Withholdings withholdings = new Withholdings();
        withholdings.add(Wording.statementLeftOut(GROUP, 1, 5), statement("111"));
        withholdings.add(List.of(Text.of("Något annat.", "Something else.")));
        withholdings.add(Wording.statementLeftOut(GROUP, 1, 5), statement("231"));
        withholdings.add(Wording.statementLeftOut(GROUP, 1, 5), statement("111"));
        withholdings.add(Wording.statementLeftOut(GROUP, 2, 5), statement("311"));

        assertEquals(List.of(
                "Regionen, påståendena 111, 231: 1 bibliotek ingår inte, eftersom färre än 5 svarade där.",
                "Något annat.",
                "Regionen, påstående 311: 2 bibliotek ingår inte, eftersom färre än 5 svarade där."),
                said(withholdings.all(), "sv"));
        assertEquals("The region, statements 111, 231: 1 library is left out, since fewer than 5 answered there.",
                said(withholdings.all(), "en").getFirst());
    }

    @Test
    void whatIsWithheldInAnotherRoundNamesTheRound() {
        Withholdings withholdings = new Withholdings();
        withholdings.add(Wording.statementLeftOut(GROUP, 2, 5), statement("111"));

        assertEquals(List.of("2018: The region, statement 111: 2 libraries are left out, since fewer than 5 answered "
                + "there."), said(withholdings.of("2018"), "en"));
    }
}
