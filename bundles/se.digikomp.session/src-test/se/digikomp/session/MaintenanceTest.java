package se.digikomp.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.CatalogueException;
import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Validation;
import se.digikomp.catalogue.VersionChanges;
import se.digikomp.catalogue.VersionDiff;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.questionnaire.model.QuestionnaireFactory;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.survey.Comparability;
import se.digikomp.survey.Comparisons;
import se.digikomp.survey.Continuity;

/** The way of a questionnaire from one version to the next, as a region's staff goes it. */
class MaintenanceTest {

    private static final Validation AUDIT = Validation.standard(Set.of("sv", "en"));
    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir
    private Path folder;

    @Test
    void aDraftIsEditedAuditedDecidedPublishedAndFrozen() {
        try (Session session = Session.open(new DataFolder(folder), Analyses.of(List.of()))) {
            session.models().published();
            Catalogue catalogue = Catalogue.open(session.folder().models());
            QuestionnaireVersion second = catalogue.version("self-assessment-demo", "2").orElseThrow();
            QuestionnaireVersion draft = session.publication().newDraft(second);

            edit(draft);
            assertEquals(Set.of("code.malformed", "key.duplicate", "comparability.undecided", "translation.outdated"),
                    codes(draft));
            mend(draft);
            assertEquals(Set.of("comparability.undecided"), codes(draft));
            assertEquals("342", draft.getStatements().getLast().getCode());
            assertThrows(IllegalStateException.class, () -> session.publication().publish(draft, "Anna"));

            Map<String, Comparability> decided = decide(draft);
            assertEquals(Map.of("231", Comparability.CHANGED_MEANING, "311", Comparability.EDITORIAL, "341",
                    Comparability.REMOVED, "342", Comparability.NEW), decided);
            assertEquals(List.of(), session.publication().blockers(draft));

            session.publication().requestReview(draft);
            session.publication().publish(draft, "Anna Andersson");

            statement(draft, "311").setCode("319");
            assertThrows(CatalogueException.class, () -> catalogue.save(draft.eResource()));
            statement(draft, "311").setCode("311");
            assertThatMinutesSayAll(VersionDiff.between(second, draft).text(SWEDISH));
            assertThatAnalysesObey(session);
        }
    }

    private static void edit(QuestionnaireVersion draft) {
        word(statement(draft, "231"), "sv", "stötta en besökare som vill bli medborgare på nätet");
        word(statement(draft, "231"), "en", "support a visitor who wants to be a citizen online");
        Translation swedish = wording(statement(draft, "311"), "sv");
        swedish.setText(swedish.getText().replaceFirst("a", "aa"));
        Statement removed = statement(draft, "341");
        draft.getStatements().remove(removed);
        Statement added = QuestionnaireFactory.eINSTANCE.createStatement();
        added.setId(draft.getId() + "/new");
        added.setScale(removed.getScale());
        added.setCompetence(removed.getCompetence());
        added.setText(FrameworkFactory.eINSTANCE.createLocalizedText());
        word(added, "sv", "skriva ett litet program");
        word(added, "en", "write a small program");
        draft.getStatements().add(added);
    }

    private static void mend(QuestionnaireVersion draft) {
        for (String code : List.of("code.malformed", "key.duplicate", "translation.outdated")) {
            while (codes(draft).contains(code)) {
                Problem problem = grave(draft).stream().filter(found -> found.code().equals(code)).findFirst()
                        .orElseThrow();
                QuickFix fix = AUDIT.fixes(problem).getFirst();
                fix.apply();
            }
        }
    }

    private static Map<String, Comparability> decide(QuestionnaireVersion draft) {
        List<ItemChange> open = VersionChanges.of(draft).open(draft);
        LocalizedText reason = FrameworkFactory.eINSTANCE.createLocalizedText();
        reason.getTranslations().add(translation("sv", "Efter mötet i november."));
        open.forEach(change -> draft.getDecisions().add(Decisions.decide(draft, change, change.suggested(),
                EcoreUtil.copy(reason), "Anna Andersson", LocalDate.of(2026, 11, 23))));
        return open.stream().collect(Collectors.toMap(change -> change.item().key(), ItemChange::suggested));
    }

    private static void assertThatMinutesSayAll(String minutes) {
        for (String expected : List.of("Självskattning av digital kompetens: version 2 → version 3",
                "Ändrade: 2. Nya: 1. Borttagna: 1. Identiska påståenden: 21.", "231  Påstående: ordalydelse",
                "311  Påstående: stavning", "341  Påstående: borttagen", "342  Påstående: ny",
                "{+skriva ett litet program+}",
                "Beslut: ändrad innebörd. Efter mötet i november. (Anna Andersson, 2026-11-23)")) {
            assertTrue(minutes.contains(expected), expected + "\n" + minutes);
        }
    }

    private static void assertThatAnalysesObey(Session session) {
        Comparisons found = session.models().comparisons(
                session.models().published().stream().map(outline -> outline.version()).toList());

        assertEquals(Continuity.TREND, found.statement("311", found.versions().get(0), found.versions().get(2)));
        assertEquals(Continuity.BREAK, found.statement("231", found.versions().get(1), found.versions().get(2)));
        assertEquals(Continuity.POOL, found.statement("312", found.versions().get(1), found.versions().get(2)));
    }

    private static List<Problem> grave(QuestionnaireVersion draft) {
        return AUDIT.of(draft).stream().filter(problem -> !problem.code().equals("text.double")).toList();
    }

    private static Set<String> codes(QuestionnaireVersion draft) {
        return grave(draft).stream().map(Problem::code).collect(Collectors.toSet());
    }

    private static Statement statement(QuestionnaireVersion version, String key) {
        return version.getStatements().stream().filter(each -> key.equals(each.getKey())).findFirst().orElseThrow();
    }

    private static Translation wording(Statement statement, String language) {
        return statement.getText().getTranslations().stream()
                .filter(translation -> translation.getLanguage().equals(language)).findFirst().orElseThrow();
    }

    private static void word(Statement statement, String language, String words) {
        statement.getText().getTranslations().removeIf(each -> each.getLanguage().equals(language));
        statement.getText().getTranslations().add(translation(language, words));
    }

    private static Translation translation(String language, String words) {
        Translation translation = FrameworkFactory.eINSTANCE.createTranslation();
        translation.setLanguage(language);
        translation.setText(words);
        return translation;
    }
}
