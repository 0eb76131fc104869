package se.digikomp.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.analysis.Rounds;
import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.InputGate;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.catalogue.Problem;
import se.digikomp.store.Progress;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.VersionRef;

class SessionTest {

    @TempDir
    private Path folder;
    private Session session;

    @BeforeEach
    void open() {
        session = Session.open(new DataFolder(folder), Analyses.of(List.of()));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theDemonstrationBringsTwoRoundsAndOnlyOnce() {
        List<String> added = new Demonstration(session).load(Progress.NONE);
        List<String> again = new Demonstration(session).load(Progress.NONE);

        assertEquals(List.of("2018", "2019"), added);
        assertEquals(List.of(), again);
        assertEquals(366, snapshot("2018").responses().size());
        assertEquals(665, snapshot("2019").responses().size());
    }

    @Test
    void aSelectionPutsTheOtherRoundsItNamesBeside() {
        new Demonstration(session).load(Progress.NONE);
        Snapshot now = snapshot("2019");
        Selection selection = Selection.region(now.territory()).inRounds(Set.of("2018", "2019", "1999"));

        Snapshot both = session.snapshot(now.round(), selection);

        assertEquals(List.of("2018"), both.others().stream().map(other -> other.round().name()).toList());
        Rounds rounds = new InputGate(both, selection).input().byRound();
        assertEquals(2, rounds.waves().size());
        assertTrue(now.outline().statements().stream().anyMatch(statement -> rounds.trend(statement).size() == 2));
    }

    @Test
    void aSnapshotKnowsTheRegionOfItsRound() {
        new Demonstration(session).load(Progress.NONE);

        Snapshot snapshot = snapshot("2019");

        assertEquals(16, snapshot.territory().unit("1286").orElseThrow().staff());
        assertEquals(15, snapshot.responses().units().get("1286").size());
        assertTrue(snapshot.outline().demonstration());
    }

    @Test
    void aPublishedVersionCountsAsItWasFrozenWhateverBecomesOfItsFile() throws IOException {
        new Demonstration(session).load(Progress.NONE);
        Outline published = snapshot("2019").outline();
        Path file = folder.resolve("models/self-assessment-demo-v2.questionnaire");
        Files.writeString(file, Files.readString(file).replace("klippa en kort film", "klippa en lång film"));

        session.modelsChanged();

        assertEquals(published, snapshot("2019").outline());
        assertTrue(session.models().published().contains(published));
        assertEquals(List.of("version.changed"), session.models().problems().stream().map(Problem::code).toList());
        assertTrue(session.models().problems().getFirst().message(Locale.of("sv"))
                .contains("self-assessment-demo-v2.questionnaire"));

        Files.delete(file);
        session.modelsChanged();
        assertEquals(published, snapshot("2019").outline());
    }

    @Test
    void aVersionThatWasNeverPublishedIsNotTaken() {
        VersionRef other = new VersionRef("self-assessment-demo", "2", "0".repeat(64));

        assertThrows(SessionException.class, () -> session.models().outline(other));
    }

    @Test
    void listenersHearOfResponsesUntilTheyAreRemoved() {
        List<Session.Change> heard = new ArrayList<>();
        Consumer<Session.Change> listener = heard::add;
        session.addListener(listener);

        new Demonstration(session).load(Progress.NONE);
        session.removeListener(listener);
        session.withdraw(session.store().responses().batches().get(0).number());

        assertEquals(List.of(Session.Change.RESPONSES, Session.Change.RESPONSES), heard);
    }

    @Test
    void settingsThatAreNotAllowedAreExplained() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "disclosure.policy=k=1");

        assertThrows(SessionException.class, () -> Session.open(new DataFolder(folder), Analyses.of(List.of())));
    }

    @Test
    void aNewRoundTakesItsReferenceDateFromItsName() {
        Round round = session.round("Hösten 2021", session.models().published().get(0));

        assertEquals(2021, round.reference().getYear());
        assertFalse(round.demonstration());
    }

    private Snapshot snapshot(String round) {
        return session.snapshot(session.store().responses().round(round).orElseThrow());
    }
}
