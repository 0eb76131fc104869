package se.digikomp.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Process other = start("x");
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
            kill(other);
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
        Process writer = start(moment.substring(0, 1));
        try {
            await(writer, moment);
        } finally {
            kill(writer);
        }
    }

    private Process start(String name) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath(KilledWriter.class.getName(), JdbcStore.class.getName(), "se.digikomp.store.Store",
                        "se.digikomp.responses.Response", "se.digikomp.survey.Outline",
                        "org.apache.derby.jdbc.EmbeddedDataSource", "org.apache.derby.iapi.jdbc.JDBCBoot",
                        "org.apache.derby.shared.common.error.StandardException"),
                KilledWriter.class.getName(), folder.toString(), name)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Where this process found these classes, however its own class path came about. */
    private static String classPath(String... classes) {
        return Stream.of(classes).map(KilledProcessTest::origin).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String origin(String name) {
        try {
            return Path.of(Class.forName(name).getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(name, e);
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

    private static void kill(Process writer) throws InterruptedException {
        writer.destroyForcibly();
        assertTrue(writer.waitFor(60, TimeUnit.SECONDS));
    }
}
