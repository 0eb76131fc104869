package se.digikomp.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.store.Batch;
import se.digikomp.store.StoreException;
import se.digikomp.store.StoreException.Reason;

@Timeout(300)
class KilledProcessTest {

    @TempDir
    Path folder;

    @Test
    void aProcessKilledInTheMiddleOfABatchLeavesWholeBatchesOnly() throws IOException, InterruptedException {
        String[] moments = { "a0 0.5", "b1 0.5", "c0 1.0", "d1 kept" };
        int kept = 0;
        for (String moment : moments) {
            killAt(moment);
            kept = wholeBatches(kept);
        }
        assertTrue(kept >= 3, "b0, d0 and d1 were reported as kept, found " + kept);
    }

    @Test
    void aFolderInUseByAnotherProcessIsToldAsLocked() throws IOException, InterruptedException {
        Process other = Processes.start(KilledWriter.class, folder.toString(), "x");
        try (JdbcStore store = JdbcStore.derby(folder)) {
            await(other, "x0 kept");
            StoreException refused = null;
            try {
                store.responses().rounds();
            } catch (StoreException e) {
                refused = e;
            }
            assertEquals(Reason.LOCKED, refused == null ? null : refused.reason());
        } finally {
            Processes.kill(other);
        }
    }

    private int wholeBatches(int atLeast) {
        try (JdbcStore store = JdbcStore.derby(folder)) {
            int batches = store.responses().batches().size();
            int responses = store.responses().responses(Samples.ROUND, Samples.outline()).size();

            assertEquals(batches * KilledWriter.BATCH_SIZE, responses);
            assertTrue(batches >= atLeast, "kept before: " + atLeast + ", now " + batches);
            assertEquals(batches, store.responses().batches().stream().mapToLong(Batch::number).max().orElse(0));
            return batches;
        }
    }

    private void killAt(String moment) throws IOException, InterruptedException {
        Process writer = Processes.start(KilledWriter.class, folder.toString(), moment.substring(0, 1));
        try {
            await(writer, moment);
        } finally {
            Processes.kill(writer);
        }
    }

    private static void await(Process writer, String line) throws IOException {
        BufferedReader told = new BufferedReader(
                new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
        String said = told.readLine();
        while (said != null && !said.equals(line)) {
            said = told.readLine();
        }
        assertEquals(line, said, "the writing process ended early");
    }
}
