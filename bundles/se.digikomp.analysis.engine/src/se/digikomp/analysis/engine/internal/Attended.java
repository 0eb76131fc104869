package se.digikomp.analysis.engine.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import se.digikomp.analysis.Progress;
import se.digikomp.survey.Text;

/**
 * Foreign work on a thread of its own, so that nobody has to wait for work that neither ends nor listens: once it is
 * cancelled it is left alone, and whatever it still says is heard by nobody.
 */
public final class Attended implements Progress {

    private static final long TURN_MILLIS = 100;

    private final Progress progress;
    private final Duration patience;
    private volatile long lastSign;
    private volatile boolean abandoned;

    /**
     * Work whose progress goes here, as long as somebody waits for it.
     *
     * @param patience how long it may go on without calling any method of its progress
     */
    public Attended(Progress progress, Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    /**
     * What the work gives; it is handed this object as its progress.
     *
     * @throws CancellationException where the progress says that nobody waits any more
     * @throws ExecutionException    where the work threw anything, which is the cause; a {@link TimeoutException} where
     *                               it gave no sign of life for too long
     */
    public <T> T await(String name, Callable<T> work) throws ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name(name).start(task);
        boolean finished = false;
        lastSign = System.nanoTime();
        try {
            while (true) {
                try {
                    T value = task.get(TURN_MILLIS, TimeUnit.MILLISECONDS);
                    finished = true;
                    return value;
                } catch (TimeoutException e) {
                    progress.stopIfCancelled();
                    if (System.nanoTime() - lastSign > patience.toNanos()) {
                        throw new ExecutionException(e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            abandoned = !finished;
            task.cancel(true);
        }
    }

    @Override
    public void done(double share) {
        lastSign = System.nanoTime();
        if (!abandoned) {
            progress.done(share);
        }
    }

    @Override
    public void doing(Text what) {
        lastSign = System.nanoTime();
        if (!abandoned) {
            progress.doing(what);
        }
    }

    @Override
    public void stopIfCancelled() {
        lastSign = System.nanoTime();
        if (abandoned) {
            throw new CancellationException();
        }
        progress.stopIfCancelled();
    }
}
