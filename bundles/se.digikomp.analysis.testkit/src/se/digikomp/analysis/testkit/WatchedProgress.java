package se.digikomp.analysis.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import se.digikomp.analysis.Progress;

/** A progress that remembers what it was told and may be cancelled from the start. */
final class WatchedProgress implements Progress {

    private final List<Double> shares = new ArrayList<>();
    private final boolean cancelled;

    WatchedProgress(boolean cancelled) {
        this.cancelled = cancelled;
    }

    List<Double> shares() {
        return shares;
    }

    @Override
    public void done(double share) {
        shares.add(share);
    }

    @Override
    public void stopIfCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
