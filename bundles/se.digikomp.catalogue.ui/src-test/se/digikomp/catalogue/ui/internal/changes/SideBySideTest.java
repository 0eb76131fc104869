package se.digikomp.catalogue.ui.internal.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.LifeCycle;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.questionnaire.model.ItemKind;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.survey.Comparability;

class SideBySideTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir
    private Path folder;

    private Editing editing;
    private QuestionnaireVersion draft;
    private List<QuestionnaireVersion> others;

    @BeforeEach
    void startADraft() {
        DeliveredContent.fill(folder);
        Catalogue catalogue = Catalogue.open(folder);
        QuestionnaireVersion second = catalogue.version("self-assessment-demo", "2").orElseThrow();
        catalogue.save(catalogue.add("draft.questionnaire", LifeCycle.newDraft(second, catalogue.versions(
                second.getQuestionnaire()), 2026)));
        editing = Editing.open(folder.resolve("draft.questionnaire"), SWEDISH).orElseThrow();
        draft = (QuestionnaireVersion) editing.root();
        others = editing.catalogue().versions(draft.getQuestionnaire()).stream().filter(each -> each != draft)
                .toList();
    }

    private static ItemKey statement(String key) {
        return new ItemKey(ItemKind.STATEMENT, key);
    }

    private Statement find(String key) {
        return draft.getStatements().stream().filter(each -> key.equals(each.getKey())).findFirst().orElseThrow();
    }

    private void word(String key, String words) {
        find(key).getText().getTranslations().stream().filter(each -> each.getLanguage().equals("sv"))
                .forEach(each -> each.setText(words));
    }

    private SideBySide sides() {
        return new SideBySide(draft, others, SWEDISH);
    }

    private Deciding deciding() {
        return new Deciding(editing, draft);
    }

    @Test
    void aDifferenceInATranslationAloneIsSeenByAReaderOfTheOriginal() {
        find("311").getText().getTranslations().stream().filter(each -> each.getLanguage().equals("en"))
                .forEach(each -> each.setText("choosing an app"));

        ChangeRow seen = new SideBySide(draft, others, SWEDISH).row(statement("311")).orElseThrow();

        assertTrue(seen.after().endsWith(" │ en: choosing an app"), seen.after());
    }

    @Test
    void aReaderOfATranslationSeesTheOriginalTooWhereItDiffers() {
        word("311", "välja en app");

        ChangeRow seen = new SideBySide(draft, others, Locale.ENGLISH).row(statement("311")).orElseThrow();

        assertTrue(seen.after().endsWith(" │ sv: välja en app"), seen.after());
        assertTrue(seen.before().contains(" │ sv: "), seen.before());
        assertFalse(new SideBySide(draft, others, SWEDISH).row(statement("311")).orElseThrow().after().contains("│"));
    }

    @Test
    void aFreshDraftDiffersInNothing() {
        assertTrue(sides().rows(Shown.DIFFERENT).isEmpty());
        assertFalse(sides().rows(Shown.ALL).isEmpty());
    }

    @Test
    void itIsComparedWithTheVersionItIsBasedOnFirst() {
        assertEquals("2", sides().other().getVersion());
        assertTrue(sides().isDecidable());
    }

    @Test
    void whatDiffersWaitsForADecisionWithASuggestion() {
        word("231", "något helt annat");
        EcoreUtil.remove(find("341"));

        SideBySide sides = sides();

        assertEquals(List.of(statement("231"), statement("341")),
                sides.rows(Shown.OPEN).stream().map(ChangeRow::item).toList());
        assertEquals(Comparability.CHANGED_MEANING, sides.row(statement("231")).orElseThrow().state());
        assertEquals(Comparability.REMOVED, sides.row(statement("341")).orElseThrow().state());
    }

    @Test
    void theNextOpenItemBeginsAnewAtTheEnd() {
        word("231", "något helt annat");
        EcoreUtil.remove(find("341"));
        SideBySide sides = sides();

        assertEquals(statement("341"), sides.nextOpen(statement("231")).orElseThrow());
        assertEquals(statement("231"), sides.nextOpen(statement("341")).orElseThrow());
    }

    @Test
    void aDecisionClosesAnItemAndIsUndoneInOneStep() {
        word("231", "något helt annat");
        SideBySide sides = sides();
        ItemChange change = sides.row(statement("231")).orElseThrow().change().orElseThrow();

        deciding().decide(change, Comparability.EDITORIAL, "Anna Ek");
        sides.read();

        assertEquals(Comparability.EDITORIAL, sides.row(statement("231")).orElseThrow().state());
        assertTrue(sides.open().isEmpty());
        editing.stack().undo();
        sides.read();
        assertEquals(1, sides.open().size());
    }

    @Test
    void allSuggestionsAreTakenInOneStepWithReasonAndName() {
        word("231", "något helt annat");
        EcoreUtil.remove(find("341"));
        SideBySide sides = sides();

        deciding().takeSuggestions(sides.open(), "Anna Ek");
        sides.read();

        assertTrue(sides.open().isEmpty());
        assertTrue(draft.getDecisions().stream().allMatch(Decisions::isComplete));
        editing.stack().undo();
        assertTrue(draft.getDecisions().isEmpty());
    }

    @Test
    void aLaterEditOpensTheItemAgainAndTheOldDecisionIsKnown() {
        word("231", "något helt annat");
        SideBySide sides = sides();
        deciding().takeSuggestions(sides.open(), "Anna Ek");
        word("231", "åter något annat");

        sides.read();

        assertEquals(1, sides.open().size());
        assertEquals("Anna Ek", deciding().overtaken(sides.open().getFirst()).orElseThrow().getDecidedBy());
    }

    @Test
    void againstAnotherVersionNothingIsDecided() {
        SideBySide sides = sides();
        sides.against(others.getFirst());

        assertEquals("1", sides.other().getVersion());
        assertFalse(sides.isDecidable());
        assertTrue(sides.open().isEmpty());
    }

    @Test
    void anItemIsShownInAllLanguagesAndInWhatElseDiffers() {
        word("231", "något helt annat");

        List<Facet> facets = Facet.of(statement("231"), others.getLast(), draft, SWEDISH);

        assertEquals(List.of("Svenska", "Engelska"), facets.stream().map(Facet::label).toList());
        assertEquals("något helt annat", facets.getFirst().after());
    }
}
