package se.digikomp.store.jdbc;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import se.digikomp.store.Progress;

/** A process of its own that keeps batch after batch and says how far each is, until somebody kills it. */
public final class KilledWriter {

    static final int BATCH_SIZE = 2000;

    private KilledWriter() {
    }

    /** Writes into the store in the folder named by the first argument; batches are called by the second. */
    public static void main(String[] arguments) throws IOException {
        try (JdbcStore store = JdbcStore.derby(Path.of(arguments[0]));
                PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            for (int number = 0;; number++) {
                String name = arguments[1] + number;
                store.responses().commit(Samples.ROUND, Samples.batch(name, BATCH_SIZE), new Progress() {
                    @Override
                    public void done(double share) {
                        told.println(name + " " + share);
                    }

                    @Override
                    public void stopIfCancelled() {
                        // only a kill ends it
                    }
                });
                told.println(name + " kept");
            }
        }
    }
}
