package se.digikomp.ui;

import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;

import se.digikomp.survey.Text;

/** Shares of work told to a progress monitor, and its cancel button told to the work, whatever kind of work it is. */
public final class MonitorProgress implements se.digikomp.analysis.Progress, se.digikomp.store.Progress {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private int told;

    private MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /** A progress shown by a monitor that nobody has begun yet. */
    public static MonitorProgress of(IProgressMonitor monitor) {
        return named(monitor, "");
    }

    /** The same under a name that the monitor shows. */
    public static MonitorProgress named(IProgressMonitor monitor, String name) {
        monitor.beginTask(name, TICKS);
        return new MonitorProgress(monitor);
    }

    @Override
    public void done(double share) {
        int ticks = (int) Math.round(Math.min(1, share) * TICKS);
        if (ticks > told) {
            monitor.worked(ticks - told);
            told = ticks;
        }
    }

    @Override
    public void doing(Text what) {
        monitor.subTask(what.in(Locale.getDefault()));
    }

    @Override
    public void stopIfCancelled() {
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
    }
}
