package se.digikomp.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.Problem;
import se.digikomp.importing.ImportPlan;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.store.NewBatch;
import se.digikomp.store.Progress;
import se.digikomp.store.PublishedVersions.Published;
import se.digikomp.survey.Comparisons;
import se.digikomp.survey.Continuity;
import se.digikomp.survey.Outline;

class PublicationTest {

    private static final String KEY = "self-assessment-demo";

    @TempDir
    private Path folder;
    private Session session;

    @BeforeEach
    void open() {
        session = Session.open(new DataFolder(folder), Analyses.of(List.of()));
        session.store();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aDraftIsSavedBesideTheVersionItBeganFrom() {
        QuestionnaireVersion draft = draft();

        assertTrue(Files.exists(folder.resolve("models/self-assessment-demo-v3.questionnaire")));
        assertEquals(VersionState.DRAFT, version("3").getState());
        assertEquals(List.of(), session.publication().blockers(draft));
        assertFalse(session.publication().isFrozen(draft));
    }

    @Test
    void publishingKeepsWhatItWasWhoDidItAndWhen() {
        QuestionnaireVersion draft = draft();
        draft.getStatements().getFirst().setCode("110");
        session.publication().requestReview(draft);

        Published published = session.publication().publish(draft, "Anna Andersson");

        assertEquals(VersionState.PUBLISHED, version("3").getState());
        assertEquals("Anna Andersson", published.by());
        assertTrue(published.canonical().contains("code=\"110\""));
        assertEquals(published, session.publication().kept(version("3")).orElseThrow());
        assertEquals(published.version(), session.models().outline(KEY, "3").orElseThrow().version());
        assertTrue(session.publication().isFrozen(draft.getStatements().getFirst()));
        assertThrows(IllegalStateException.class, () -> session.publication().publish(draft, "Anna Andersson"));
    }

    @Test
    void aDraftWithSomethingInTheWayIsNotPublished() {
        QuestionnaireVersion draft = draft();
        draft.getStatements().removeFirst();

        assertEquals(List.of("comparability.undecided"), codes(session.publication().blockers(draft)));
        assertThrows(IllegalStateException.class, () -> session.publication().publish(draft, "Anna"));
        assertEquals(List.of("1", "2"),
                session.store().published().all().stream().map(kept -> kept.version().version()).toList());
    }

    @Test
    void aLabelThatIsTakenIsRefused() {
        QuestionnaireVersion draft = draft();
        draft.setVersion("2");

        assertEquals(List.of("version.taken"), codes(session.publication().blockers(draft)));
    }

    @Test
    void aRetiredVersionIsNotOfferedAndStaysReadable() {
        Outline before = session.models().outline(KEY, "1").orElseThrow();
        QuestionnaireVersion first = version("1");

        session.publication().retire(first);

        assertEquals(List.of("2"),
                session.models().published().stream().map(outline -> outline.version().version()).toList());
        assertEquals(before, session.models().outline(before.version()));
        SessionException refused = assertThrows(SessionException.class,
                () -> new Demonstration(session).load(Progress.NONE));
        assertTrue(refused.explanation().byLanguage().get("sv").contains("avslutad"));
    }

    @Test
    void aFileThatWasPutBackToDraftIsReported() throws IOException {
        edit("self-assessment-demo-v2.questionnaire", "state=\"published\"", "state=\"draft\"");

        assertEquals(List.of("version.reopened"), codes(session.models().problems()));
    }

    @Test
    void aFileThatCallsItselfPublishedIsNotBelievedWhereErrorsStandInTheWay() throws IOException {
        draft();
        String file = "self-assessment-demo-v3.questionnaire";
        edit(file, "year=", "state=\"published\" year=");
        edit(file, "code=\"312\"", "code=\"311\"");

        assertEquals(List.of("version.unchecked"), codes(session.models().problems()));
        assertEquals(2, session.models().published().size());
        assertEquals(2, session.store().published().all().size());
    }

    @Test
    void answersToADraftAreRefused() {
        Outline outline = session.models().outline(KEY, draft().getVersion()).orElseThrow();
        ImportPlan plan = new ImportPlan(session.round("2026", outline),
                new NewBatch("extract.csv", "0", "csv", "", List.of()), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());

        SessionException refused = assertThrows(SessionException.class, () -> session.commit(plan, Progress.NONE));

        assertTrue(refused.explanation().byLanguage().get("sv").contains("inte publicerad"));
    }

    @Test
    void decisionsSayWhatAnswersMayBeUsedForTogether() {
        Outline first = session.models().outline(KEY, "1").orElseThrow();
        Outline second = session.models().outline(KEY, "2").orElseThrow();

        Comparisons found = session.models().comparisons(List.of(first.version(), second.version()));

        assertEquals(Continuity.POOL, found.statement("311", first.version(), second.version()));
        assertEquals(Continuity.TREND, found.statement("122", second.version(), first.version()));
        assertEquals(Continuity.BREAK, found.statement("231", first.version(), second.version()));
        assertEquals(22, found.core().size());
        assertEquals(Continuity.POOL,
                found.between(first.version(), second.version()).background("titel").continuity());
    }

    private QuestionnaireVersion draft() {
        return session.publication().newDraft(version("2"));
    }

    private QuestionnaireVersion version(String label) {
        return Catalogue.open(folder.resolve("models")).version(KEY, label).orElseThrow();
    }

    private void edit(String file, String words, String others) throws IOException {
        Path path = folder.resolve("models").resolve(file);
        Files.writeString(path, Files.readString(path).replace(words, others));
        session.modelsChanged();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
