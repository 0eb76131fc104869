package se.digikomp.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.digikomp.store.jdbc.Samples.ROUND;
import static se.digikomp.store.jdbc.Samples.batch;
import static se.digikomp.store.jdbc.Samples.outline;
import static se.digikomp.store.jdbc.Samples.response;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.responses.ResponseTable;
import se.digikomp.store.Batch;
import se.digikomp.store.KeyedResponse;
import se.digikomp.store.NewBatch;
import se.digikomp.store.Progress;
import se.digikomp.store.ResponseStore;
import se.digikomp.survey.Round;
import se.digikomp.survey.VersionRef;

class ResponsesTest {

    @TempDir
    Path folder;

    private JdbcStore store;
    private ResponseStore responses;

    @BeforeEach
    void open() {
        store = JdbcStore.derby(folder.resolve("database"));
        responses = store.responses();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCommittedBatchIsThereAfterReopening() {
        Batch kept = responses.commit(ROUND, batch("f1", response("k1", "1286", 2, 11, 0, 7)));
        store.close();
        open();

        ResponseTable table = responses.responses(ROUND, outline());

        assertEquals(1, table.size());
        assertEquals(List.of(11, 0, 7), List.of(table.answer(0, 0), table.answer(1, 0), table.answer(2, 0)));
        assertEquals(2, table.background(0, 0));
        assertEquals(List.of(kept), responses.batches());
        assertEquals(List.of(ROUND), responses.rounds());
        assertEquals(Set.of(Samples.key("k1")), responses.keys("2019"));
        assertEquals(1, kept.number());
        assertTrue(kept.committed().isBefore(Instant.now().plusSeconds(1)));
    }

    @Test
    void aFileIsRecognisedByItsDigestInItsRoundOnly() {
        Batch kept = responses.commit(ROUND, batch("f1", 3));

        assertEquals(Optional.of(kept), responses.batchOf("2019", "f1"));
        assertEquals(Optional.empty(), responses.batchOf("2018", "f1"));
        assertEquals(Optional.empty(), responses.batchOf("2019", "f2"));
    }

    @Test
    void aWithdrawnBatchStaysListedAndTakesItsResponsesAway() {
        responses.commit(ROUND, batch("f1", 3));
        Batch second = responses.commit(ROUND, batch("f2", 2));

        Batch withdrawn = responses.withdraw(second.number());

        assertTrue(withdrawn.withdrawn());
        assertEquals(3, responses.responses(ROUND, outline()).size());
        assertEquals(List.of(withdrawn.number(), 1L), responses.batches().stream().map(Batch::number).toList());
        assertEquals(Optional.empty(), responses.batchOf("2019", "f2"));
        assertThrows(IllegalArgumentException.class, () -> responses.withdraw(second.number()));
        assertThrows(IllegalArgumentException.class, () -> responses.withdraw(99));
    }

    @Test
    void aKeyThatIsThereAlreadyRefusesTheWholeBatch() {
        responses.commit(ROUND, batch("f1", response("k1", "1286", 0, 1, 2, 3)));

        assertThrows(IllegalStateException.class, () -> responses.commit(ROUND,
                batch("f2", response("k2", "1286", 0, 1, 2, 3), response("k1", "1286", 0, 1, 2, 3))));

        assertEquals(Set.of(Samples.key("k1")), responses.keys("2019"));
        assertEquals(1, responses.batches().size());
    }

    @Test
    void aRoundKeepsItsVersionUntilItIsEmptyAgain() {
        Round other = new Round("2019", new VersionRef("demo", "1", "d1"), LocalDate.of(2019, 3, 1), true);
        Batch first = responses.commit(ROUND, batch("f1", 2));

        assertThrows(IllegalStateException.class, () -> responses.commit(other, batch("f2", 2)));
        responses.withdraw(first.number());
        responses.commit(other, batch("f2", 2));

        assertEquals(Optional.of(other), responses.round("2019"));
    }

    @Test
    void aCancelledCommitKeepsNothing() {
        Progress impatient = new Progress() {
            @Override
            public void done(double share) {
                assertTrue(share > 0 && share <= 1);
            }

            @Override
            public void stopIfCancelled() {
                throw new CancellationException();
            }
        };

        assertThrows(CancellationException.class, () -> responses.commit(ROUND, batch("f1", 2000), impatient));

        assertEquals(List.of(), responses.batches());
        assertEquals(List.of(), responses.rounds());
    }

    @Test
    void theSnapshotDependsOnTheAnswersNotOnTheOrderOfImports() {
        responses.commit(ROUND, batch("f1", response("k1", "1286", 1, 1, 2, 3), response("k2", "1286", 2, 4, 5, 6)));
        String snapshot = responses.responses(ROUND, outline()).snapshot();
        responses.withdraw(1);
        responses.commit(ROUND, batch("f2", response("k2", "1286", 2, 4, 5, 6)));
        responses.commit(ROUND, batch("f3", response("k1", "1286", 1, 1, 2, 3)));

        assertEquals(snapshot, responses.responses(ROUND, outline()).snapshot());
    }

    @Test
    void batchesOfSeveralBlocksMakeTheTableThatOneBatchMakes() {
        List<KeyedResponse> rows = new ArrayList<>();
        Random random = new Random(5);
        for (int row = 0; row < 2500; row++) {
            rows.add(response("key-" + row, random.nextInt(3) == 0 ? "1290" : "1286", random.nextInt(3),
                    random.nextInt(12), random.nextInt(12), random.nextInt(12)));
        }
        Collections.shuffle(rows, random);
        responses.commit(ROUND, new NewBatch("a.csv", "f1", "reader", "{}", rows));
        String snapshot = responses.responses(ROUND, outline()).snapshot();
        assertEquals(rows.stream().map(KeyedResponse::key).collect(Collectors.toSet()), responses.keys("2019"));

        responses.withdraw(1);
        responses.commit(ROUND, new NewBatch("b.csv", "f2", "reader", "{}", rows.subList(0, 800)));
        responses.commit(ROUND, new NewBatch("c.csv", "f3", "reader", "{}", rows.subList(800, 2500)));

        assertEquals(2500, responses.responses(ROUND, outline()).size());
        assertEquals(snapshot, responses.responses(ROUND, outline()).snapshot());
    }

    @Test
    void aKeyTwiceInOneBatchRefusesIt() {
        assertThrows(IllegalStateException.class, () -> responses.commit(ROUND,
                batch("f1", response("k1", "1286", 0, 1, 2, 3), response("k1", "1290", 0, 3, 2, 1))));

        assertEquals(List.of(), responses.batches());
    }
}
