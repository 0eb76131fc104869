package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.questionnaire.model.BackgroundKind;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Comparability;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.QuestionnaireFactory;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;

class AuditTest {

    private static final Validation RULES = Validation.standard(Set.of("sv", "en"));

    /** For each rule on questionnaires, a way to break it. */
    static final Map<String, Consumer<QuestionnaireVersion>> WAYS = Map.ofEntries(
            Map.entry("code.duplicate", version -> statement(version, "312").setCode("311")),
            Map.entry("code.malformed", version -> statement(version, "312").setCode("31 2")),
            Map.entry("code.competence", version -> statement(version, "312").setCode("412")),
            Map.entry("key.duplicate", version -> statement(version, "312").setKey("311")),
            Map.entry("text.missing", version -> statement(version, "312").setText(Delivered.text("bara svenska"))),
            Map.entry("text.twice", version -> add(statement(version, "312").getText(), "sv", "en till")),
            Map.entry("text.doubled", version -> statement(version, "312")
                    .setText(EcoreUtil.copy(statement(version, "311").getText()))),
            Map.entry("translation.outdated", version -> wording(statement(version, "312"), "sv").setText("annat")),
            Map.entry("competence.missing", version -> statement(version, "312").setCompetence(null)),
            Map.entry("competence.uncovered", version -> version.getStatements()
                    .removeIf(each -> each.getCompetence().getCode().equals("3.4"))),
            Map.entry("theme.unused", version -> version.getStatements().forEach(each -> each.getThemes().clear())),
            Map.entry("reference.dangling", version -> statement(version, "312").setCompetence(nowhere())),
            Map.entry("scale.missing", version -> statement(version, "312").setScale(null)),
            Map.entry("scale.differs", AuditTest::rateOnFive),
            Map.entry("option.duplicate", version -> title(version).getOptions().getFirst().setCode("chef")),
            Map.entry("option.unreachable", version -> title(version).setKind(BackgroundKind.UNIT)),
            Map.entry("option.few", version -> title(version).getOptions().clear()),
            Map.entry("order.changed", version -> version.getStatements().move(0, statement(version, "311"))),
            Map.entry("comparability.undecided", version -> statement(version, "312").setText(Delivered.text("annat"))),
            Map.entry("decision.incomplete", version -> version.getDecisions().add(decision("312"))),
            Map.entry("decision.superfluous", version -> version.getDecisions().add(decision("312"))),
            Map.entry("text.long", version -> wording(statement(version, "312"), "sv").setText("lång ".repeat(50))),
            Map.entry("text.double", version -> wording(statement(version, "313"), "sv").setText("läsa samt skriva")),
            Map.entry("text.demo", version -> {
                version.getQuestionnaire().setDemonstration(false);
                wording(statement(version, "312"), "sv").setText("Lorem ipsum");
            }));

    /** For each of them, something close to what it is for that it must leave alone. */
    private static final Map<String, Consumer<QuestionnaireVersion>> NEAR_MISSES = Map.ofEntries(
            Map.entry("code.duplicate", version -> title(version).setCode("311")),
            Map.entry("code.malformed", version -> statement(version, "312").setCode("31-b")),
            Map.entry("code.competence", version -> statement(version, "312").setCode("3177")),
            Map.entry("key.duplicate", version -> statement(version, "312").setKey("312b")),
            Map.entry("text.missing", version -> add(statement(version, "312").getText(), "fi", "kolmas")),
            Map.entry("text.twice", version -> add(statement(version, "312").getText(), "fi", "kolmas")),
            Map.entry("text.doubled", version -> add(statement(version, "312").getText(), "fi",
                    wording(statement(version, "311"), "sv").getText())),
            Map.entry("translation.outdated", version -> wording(statement(version, "312"), "en").setText("other")),
            Map.entry("competence.missing", version -> statement(version, "312")
                    .setCompetence(statement(version, "211").getCompetence())),
            Map.entry("competence.uncovered", version -> version.getStatements().remove(statement(version, "312"))),
            Map.entry("theme.unused", version -> statement(version, "312").getThemes().clear()),
            Map.entry("reference.dangling", version -> statement(version, "312").setCompetence(null)),
            Map.entry("scale.missing", AuditTest::rateOnFive),
            Map.entry("scale.differs", version -> statement(version, "312").setScale(null)),
            Map.entry("option.duplicate", version -> title(version).getOptions().getFirst().setCode("chief")),
            Map.entry("option.unreachable", version -> title(version).setKind(BackgroundKind.CHOICE)),
            Map.entry("option.few", version -> title(version).getOptions().removeLast()),
            Map.entry("order.changed", version -> version.getStatements().remove(statement(version, "311"))),
            Map.entry("comparability.undecided", version -> {
                statement(version, "312").setText(Delivered.text("annat"));
                version.getDecisions().add(decided("312"));
            }),
            Map.entry("decision.incomplete", version -> version.getDecisions().add(decided("312"))),
            Map.entry("decision.superfluous", version -> {
                statement(version, "312").setText(Delivered.text("annat"));
                version.getDecisions().add(decision("312"));
            }),
            Map.entry("text.long", version -> wording(statement(version, "312"), "sv").setText("lång ".repeat(20))),
            Map.entry("text.double", version -> wording(statement(version, "313"), "sv").setText("ochra samtal")),
            Map.entry("text.demo", version -> wording(statement(version, "312"), "sv").setText("Lorem ipsum")));

    @TempDir
    Path folder;

    private QuestionnaireVersion draft;

    @BeforeEach
    void open() {
        QuestionnaireVersion published = Delivered.version(Delivered.in(folder), "2");
        draft = LifeCycle.newDraft(published, List.of(published), 2026);
        Statement third = EcoreUtil.copy(Delivered.statement(draft, "312"));
        third.setId(draft.getId() + "/313");
        third.setKey("313");
        third.setCode("313");
        third.setText(Delivered.text("tredje"));
        add(third.getText(), "en", "third");
        draft.getStatements().add(third);
    }

    @TestFactory
    List<DynamicTest> everyRuleFindsWhatItIsFor() {
        return WAYS.keySet().stream().sorted()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    open(id);
                    List<Problem> before = found(id);
                    WAYS.get(id).accept(draft);

                    Problem problem = found(id).stream().filter(found -> !before.contains(found)).findFirst()
                            .orElseThrow();

                    for (Locale reader : List.of(Locale.of("sv"), Locale.ENGLISH)) {
                        assertFalse(problem.message(reader).contains("{"), problem.message(reader));
                        assertFalse(problem.explanation(reader).isBlank(), id);
                    }
                })).toList();
    }

    @TestFactory
    List<DynamicTest> noRuleFindsMoreThanItIsFor() {
        return WAYS.keySet().stream().sorted().map(id -> DynamicTest.dynamicTest(id, () -> {
            open(id);
            List<Problem> before = found(id);
            NEAR_MISSES.get(id).accept(draft);

            assertEquals(List.of(), found(id).stream().filter(found -> !before.contains(found)).toList());
        })).toList();
    }

    @TestFactory
    List<DynamicTest> everyRemedyMends() {
        return List.of("code.duplicate", "code.malformed", "code.competence", "key.duplicate", "text.twice",
                "text.doubled", "translation.outdated", "competence.missing", "theme.unused", "scale.missing",
                "scale.differs", "option.duplicate", "option.unreachable", "order.changed", "decision.superfluous")
                .stream().map(id -> DynamicTest.dynamicTest(id, () -> {
                    open(id);
                    WAYS.get(id).accept(draft);
                    Problem problem;
                    do {
                        problem = RULES.of(draft).stream().filter(found -> found.code().equals(id)).findFirst()
                                .orElseThrow();
                        QuickFix fix = RULES.fixes(problem).getFirst();
                        assertFalse(fix.title(Locale.of("sv")).contains("{"));
                        fix.apply();
                    } while (codes().contains(id));
                })).toList();
    }

    @Test
    void anEditIsFoundWithoutLookingAtEverythingAgain() {
        LiveValidation live = new LiveValidation(RULES, draft);
        assertEquals(RULES.of(draft).size(), live.problems().size());

        for (String id : List.of("code.malformed", "text.missing", "competence.uncovered", "text.doubled")) {
            WAYS.get(id).accept(draft);
            live.changed(Delivered.statement(draft, "312").getText().getTranslations().getFirst());

            assertEquals(Set.copyOf(RULES.of(draft)), Set.copyOf(live.problems()), id);
        }
    }

    @Test
    void aStatementOfANewCompetenceGetsTheNextFreeCodeAndAKeyOfItsOwn() {
        assertEquals("314", Codes.next(draft, Delivered.statement(draft, "311").getCompetence()));
        assertEquals("322-2", Codes.freeKey(draft, "322"), "322 was a statement of version 1");
        assertEquals("399", Codes.freeKey(draft, "399"));
    }

    @Test
    void languagesThatAVersionNamesAreRequired() {
        draft.getLanguages().add("fi");

        assertTrue(RULES.of(draft).stream().anyMatch(problem -> problem.code().equals("text.missing")
                && problem.message(Locale.of("sv")).equals("311: text på finska saknas.")));
        assertFalse(RULES.of(draft).stream().anyMatch(problem -> problem.code().equals("text.missing")
                && problem.message(Locale.of("sv")).contains("engelska")));
    }

    @Test
    void anOutdatedTranslationIsNamedInTheReadersWords() {
        wording(statement(draft, "312"), "sv").setText("annat");

        Problem problem = RULES.of(draft).stream().filter(found -> found.code().equals("translation.outdated"))
                .findFirst().orElseThrow();

        assertEquals("Översättningen av påstående 312 till engelska är äldre än originalet.",
                problem.message(Locale.of("sv")));
        assertEquals("The translation of statement 312 into English is older than the original.",
                problem.message(Locale.ENGLISH));
    }

    private void open(String subfolder) {
        folder = folder.resolve(subfolder);
        open();
    }

    private List<Problem> found(String id) {
        return RULES.of(draft).stream().filter(problem -> problem.code().equals(id)).toList();
    }

    private Set<String> codes() {
        return Set.copyOf(RULES.of(draft).stream().map(Problem::code).toList());
    }

    private static Statement statement(QuestionnaireVersion version, String key) {
        return Delivered.statement(version, key);
    }

    private static BackgroundQuestion title(QuestionnaireVersion version) {
        return version.getBackgroundQuestions().get(1);
    }

    private static Translation wording(Statement statement, String language) {
        return statement.getText().getTranslations().stream()
                .filter(translation -> translation.getLanguage().equals(language)).findFirst().orElseThrow();
    }

    private static void add(LocalizedText text, String language, String words) {
        Translation translation = Delivered.text(words).getTranslations().getFirst();
        translation.setLanguage(language);
        text.getTranslations().add(translation);
    }

    @Test
    void aWordThatJoinsTwoThingsIsQuotedInTheReadersLanguage() {
        wording(statement(draft, "312"), "sv").setText("läsa samt skriva");
        wording(statement(draft, "312"), "en").setText("read and write");
        wording(statement(draft, "313"), "en").setText("third and fourth");

        List<String> told = RULES.of(draft).stream().filter(found -> found.code().equals("text.double"))
                .map(found -> found.message(Locale.of("sv"))).toList();

        assertTrue(told.contains("Påstående 312 frågar kanske efter två saker på en gång: ”samt”."), told.toString());
        assertTrue(told.contains("Påstående 313 frågar kanske efter två saker på en gång: ”and” på engelska."));
    }

    private static void rateOnFive(QuestionnaireVersion version) {
        Scale five = EcoreUtil.copy(version.getScales().getFirst());
        five.setSteps(5);
        version.getScales().add(five);
        statement(version, "312").setScale(five);
    }

    /** A reference to a competence that no file has. */
    private static Competence nowhere() {
        Competence competence = FrameworkFactory.eINSTANCE.createCompetence();
        ((InternalEObject) competence).eSetProxyURI(URI.createURI("gone.framework#gone/1.1"));
        return competence;
    }

    private static ComparabilityDecision decided(String key) {
        ComparabilityDecision decision = decision(key);
        decision.setReason(Delivered.text("bara språket"));
        decision.setDecidedBy("Ada");
        decision.setDecidedOn(LocalDate.of(2026, 3, 1));
        return decision;
    }

    private static ComparabilityDecision decision(String key) {
        ComparabilityDecision decision = QuestionnaireFactory.eINSTANCE.createComparabilityDecision();
        decision.setStatementKey(key);
        decision.setDecision(Comparability.EDITORIAL);
        return decision;
    }
}
