package se.digikomp.analysis.engine.internal;

import java.util.List;
import java.util.Locale;

import se.digikomp.survey.Background;
import se.digikomp.survey.Round;
import se.digikomp.survey.Text;

/** What inputs say about themselves and about what they withhold, in Swedish and English. */
final class Wording {

    private static final Locale SWEDISH = Locale.of("sv");

    private Wording() {
    }

    static Text without(String larger, Text own) {
        return Text.of("%s utan %s".formatted(larger, own.in(SWEDISH)),
                "%s without %s".formatted(larger, own.in(Locale.ENGLISH)));
    }

    static Text tooFewIn(Text group, int least) {
        return Text.of("%s: visas inte, inget bibliotek där har minst %d svar.".formatted(group.in(SWEDISH), least),
                "%s: not shown, no library there has at least %d responses.".formatted(group.in(Locale.ENGLISH),
                        least));
    }

    static List<Text> within(Text group, List<Text> omissions) {
        return omissions.stream().limit(1).map(sentence -> Text.of(
                group.in(SWEDISH) + ": " + sentence.in(SWEDISH),
                group.in(Locale.ENGLISH) + ": " + sentence.in(Locale.ENGLISH))).toList();
    }

    /** A sentence with the codes of the statements that it is about. */
    static Text about(Text before, List<String> codes, Text after) {
        boolean one = codes.size() == 1;
        String listed = String.join(", ", codes);
        return Text.of(
                before.in(SWEDISH) + (one ? ", påstående " : ", påståendena ") + listed + after.in(SWEDISH),
                before.in(Locale.ENGLISH) + (one ? ", statement " : ", statements ") + listed
                        + after.in(Locale.ENGLISH));
    }

    static Withholdings.Reason statementLeftOut(Text group, int units, int least) {
        return new Withholdings.Reason(group, Text.of(
                ": %d bibliotek ingår inte, eftersom färre än %d svarade där.".formatted(units, least),
                ": %d %s left out, since fewer than %d answered there.".formatted(units,
                        units == 1 ? "library is" : "libraries are", least)));
    }

    static Text noSplit(Background background, int from) {
        return Text.of(
                "Delas inte upp efter ”%s”: det görs för regionen, samarbeten och bibliotek med minst %d svar."
                        .formatted(background.question().in(SWEDISH), from),
                "Not split by “%s”: that is done for the region, cooperations and libraries of at least %d responses."
                        .formatted(background.question().in(Locale.ENGLISH), from));
    }

    static Text noFurther(Background background, Background further) {
        return Text.of(
                "Grupper efter ”%s” delas inte upp en gång till efter ”%s”: de blir för små."
                        .formatted(background.question().in(SWEDISH), further.question().in(SWEDISH)),
                "Groups by “%s” are not split again by “%s”: they become too small.".formatted(
                        background.question().in(Locale.ENGLISH), further.question().in(Locale.ENGLISH)));
    }

    static Text notByUnit(Text group) {
        return Text.of("%s: delas inte upp på bibliotek.".formatted(group.in(SWEDISH)),
                "%s: not split by library.".formatted(group.in(Locale.ENGLISH)));
    }

    static Text groupTooSmall(Background background, Text group, int least) {
        return Text.of(
                "”%s”, %s: färre än %d svar.".formatted(background.question().in(SWEDISH), group.in(SWEDISH), least),
                "“%s”, %s: fewer than %d responses.".formatted(background.question().in(Locale.ENGLISH),
                        group.in(Locale.ENGLISH), least));
    }

    static Text groupWithheld(Background background, Text group) {
        return Text.of(
                "”%s”, %s: visas inte, eftersom en för liten grupp annars kan räknas fram."
                        .formatted(background.question().in(SWEDISH), group.in(SWEDISH)),
                "“%s”, %s: not shown, since a group too small could otherwise be worked out."
                        .formatted(background.question().in(Locale.ENGLISH), group.in(Locale.ENGLISH)));
    }

    static Withholdings.Reason statementWithheld(Background background, Text group) {
        return new Withholdings.Reason(
                Text.of("”%s”, %s".formatted(background.question().in(SWEDISH), group.in(SWEDISH)),
                        "“%s”, %s".formatted(background.question().in(Locale.ENGLISH), group.in(Locale.ENGLISH))),
                Text.of(": visas inte, eftersom en för liten grupps svar annars kan räknas fram.",
                        ": not shown, since a group too small could otherwise be worked out."));
    }

    static Text scoresLeftOut(Text group, int units, int least, int fewest) {
        return Text.of(
                ("%s, medelvärden per svarande: %d bibliotek ingår inte. Färre än %d svarade där på ett av påståendena, "
                        + "eller färre än %d på minst tre av dem.")
                        .formatted(group.in(SWEDISH), units, least, fewest),
                ("%s, means by respondent: %d %s left out. Fewer than %d there answered one of the statements, "
                        + "or fewer than %d at least three of them.").formatted(group.in(Locale.ENGLISH),
                                units, units == 1 ? "library is" : "libraries are",
                                least, fewest));
    }

    static Text scoresOverOthers(Text group) {
        return Text.of(
                "%s: medelvärden per svarande visas bara över alla påståenden eller över ett områdes."
                        .formatted(group.in(SWEDISH)),
                "%s: means by respondent are shown only over all statements or over those of one area."
                        .formatted(group.in(Locale.ENGLISH)));
    }

    static Text notTogether(Text group) {
        return Text.of(
                "%s: påståenden ställs inte mot varandra. Det görs bara för en hel region med många svar."
                        .formatted(group.in(SWEDISH)),
                "%s: statements are not set against each other. That is done for a whole region with many responses only."
                        .formatted(group.in(Locale.ENGLISH)));
    }

    static Text notInRound(Text group, Round round, int least) {
        return Text.of(
                "%s, %s: visas inte, inget bibliotek hade minst %d svar.".formatted(group.in(SWEDISH), round.name(),
                        least),
                "%s, %s: not shown, no library had at least %d responses.".formatted(group.in(Locale.ENGLISH),
                        round.name(), least));
    }

    static Text notByCooperation(Text group) {
        return Text.of("%s: delas inte upp på samverkan.".formatted(group.in(SWEDISH)),
                "%s: not split by cooperation.".formatted(group.in(Locale.ENGLISH)));
    }

    static Text notAgainst(Text group) {
        return Text.of("%s: jämförs inte med valda bibliotek.".formatted(group.in(SWEDISH)),
                "%s: not compared with chosen libraries.".formatted(group.in(Locale.ENGLISH)));
    }

    static Text decidingGroups() {
        return Text.of("Avgör vilka grupper som kan visas", "Deciding which groups can be shown");
    }

    static Text decidingStatements(int done, int statements) {
        return Text.of("Avgör vilka grupper som kan visas: påstående %d av %d".formatted(done, statements),
                "Deciding which groups can be shown: statement %d of %d".formatted(done, statements));
    }
}
