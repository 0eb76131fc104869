package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.ItemKind;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.survey.Comparability;

class VersionChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private QuestionnaireVersion published;
    private QuestionnaireVersion draft;

    @BeforeEach
    void open() {
        published = Delivered.version(Delivered.in(folder), "2");
        draft = LifeCycle.newDraft(published, List.of(published), 2026);
    }

    @Test
    void aFreshDraftIsIdentical() {
        assertEquals(List.of(), VersionChanges.of(draft).changes());
    }

    @Test
    void eachKindOfChangeToAStatementIsTold() {
        assertEquals(Set.of(ChangeKind.WHITESPACE), reworded("välja  program", "välja program "));
        assertEquals(Set.of(ChangeKind.SPELLING), reworded("välja ett porgram", "välja ett program"));
        assertEquals(Set.of(ChangeKind.SPELLING), reworded("välja program", "Välja program."));
        assertEquals(Set.of(ChangeKind.WORDING), reworded("välja program", "byta program"));
        assertEquals(Set.of(ChangeKind.WORDING), reworded("kan använda", "kan inte använda"));
    }

    @Test
    void anotherCompetenceIsAChangeThatNoRespondentReads() {
        Delivered.statement(draft, "311").setCompetence(Delivered.statement(draft, "341").getCompetence());

        assertEquals(Set.of(ChangeKind.COMPETENCE), kinds("311"));
        assertEquals(Comparability.EDITORIAL, change("311").suggested());
    }

    @Test
    void anotherNumberOfStepsCannotBeEditorial() {
        Scale five = EcoreUtil.copy(draft.getScales().getFirst());
        five.setSteps(5);
        draft.getScales().add(five);
        Delivered.statement(draft, "311").setScale(five);

        assertEquals(Set.of(ChangeKind.SCALE), kinds("311"));
        assertEquals(Set.of(Comparability.CHANGED_MEANING), change("311").allowed());
    }

    @Test
    void onlyTheStatementThatWasMovedHasMoved() {
        draft.getStatements().move(0, Delivered.statement(draft, "311"));

        assertEquals(List.of("311"), VersionChanges.of(draft).changes().stream().map(each -> each.item().key())
                .toList());
        assertEquals(Set.of(ChangeKind.ORDER), kinds("311"));
    }

    @Test
    void optionsAreItemsOfTheirOwn() {
        BackgroundQuestion title = draft.getBackgroundQuestions().get(1);
        title.getOptions().removeFirst();

        List<ItemChange> changes = VersionChanges.of(draft).changes();

        assertEquals(List.of(new ItemKey(ItemKind.BACKGROUND_QUESTION, "titel"),
                new ItemKey(ItemKind.OPTION, "titel/bibliotekarie")), changes.stream().map(ItemChange::item).toList());
        assertEquals(Comparability.REMOVED, changes.getLast().suggested());
    }

    @Test
    void aNewStatementNeedsADecisionLikeEveryOtherChange() {
        draft.getStatements().remove(Delivered.statement(draft, "341"));

        ItemChange change = VersionChanges.of(draft).open(draft).getFirst();
        decide(change, Comparability.REMOVED);

        assertEquals(List.of(), VersionChanges.of(draft).open(draft));
        assertThrows(IllegalArgumentException.class, () -> decide(change, Comparability.EDITORIAL));
    }

    @Test
    void aDecisionIsOpenAgainOnceTheWordsChangeAgain() {
        Delivered.statement(draft, "311").setText(Delivered.text("välja program"));
        decide(change("311"), Comparability.EDITORIAL);
        assertEquals(List.of(), VersionChanges.of(draft).open(draft));

        Delivered.statement(draft, "311").setText(Delivered.text("avstå från program"));

        assertEquals("311", VersionChanges.of(draft).open(draft).getFirst().item().key());
    }

    @Test
    void aDecisionWithoutReasonPersonOrDayIsIncomplete() {
        Delivered.statement(draft, "311").setText(Delivered.text("välja program"));
        ComparabilityDecision decision = decide(change("311"), Comparability.EDITORIAL);
        assertTrue(Decisions.isComplete(decision));

        decision.setDecidedBy(" ");

        assertTrue(!Decisions.isComplete(decision));
    }

    private Set<ChangeKind> reworded(String before, String after) {
        Delivered.statement(published, "311").setText(Delivered.text(before));
        Delivered.statement(draft, "311").setText(Delivered.text(after));
        return kinds("311");
    }

    private Set<ChangeKind> kinds(String key) {
        return ((ItemChange.Altered) change(key)).kinds();
    }

    private ItemChange change(String key) {
        return VersionChanges.of(draft).of(new ItemKey(ItemKind.STATEMENT, key)).orElseThrow();
    }

    private ComparabilityDecision decide(ItemChange change, Comparability comparability) {
        ComparabilityDecision decision = Decisions.decide(draft, change, comparability, Delivered.text("Därför."),
                "Anna", TODAY);
        draft.getDecisions().add(decision);
        return decision;
    }
}
