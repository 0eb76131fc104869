package se.digikomp.ui;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The one way from background work back to a control: a job computes, the screen's thread receives. The newest request
 * wins, older ones are cancelled and their results dropped; nothing is delivered once the control is gone.
 */
public final class Background {

    /** A computation off the screen's thread: immutable input, immutable output. */
    @FunctionalInterface
    public interface Work<T> {
        /** The value; calls {@link MonitorProgress#stopIfCancelled()} between steps. */
        T compute(MonitorProgress progress) throws Exception;
    }

    private final Control owner;
    private final Display display;
    private Job newest;

    /** Work on behalf of a control; to be called, as every method here, on the screen's thread. */
    public Background(Control owner) {
        this.owner = owner;
        this.display = owner.getDisplay();
        owner.addDisposeListener(event -> cancel());
    }

    /** Work to be started by {@link Request#then}, under a label that the progress view shows. */
    public <T> Request<T> compute(String label, Work<T> work) {
        return new Request<>(label, work);
    }

    /** Gives up what is under way, if anything is. */
    public void cancel() {
        if (newest != null) {
            newest.cancel();
            newest = null;
        }
    }

    /** One piece of work before it is started. */
    public final class Request<T> {

        private final String label;
        private final Work<T> work;
        private Consumer<Throwable> failed = failure -> FailureDialog.show(owner.getShell(), failure);
        private Runnable cancelled = () -> {};

        private Request(String label, Work<T> work) {
            this.label = label;
            this.work = work;
        }

        /** What to do instead of the failure dialog where the work fails. */
        public Request<T> whenFailed(Consumer<Throwable> receiver) {
            failed = receiver;
            return this;
        }

        /** What to do where a person, not a newer request, cancelled the work. */
        public Request<T> whenCancelled(Runnable receiver) {
            cancelled = receiver;
            return this;
        }

        /** Starts the work in place of any older one; the receiver is called on the screen's thread. */
        public void then(Consumer<? super T> receiver) {
            Background.this.cancel();
            Job job = new Job(label) {
                @Override
                protected IStatus run(IProgressMonitor monitor) {
                    return compute(this, monitor, receiver);
                }
            };
            newest = job;
            schedule(job);
        }

        /** In the next turn of the event loop: what is just opening appears before its contents compete for the machine. */
        private void schedule(Job job) {
            display.asyncExec(() -> {
                if (newest == job) {
                    job.schedule();
                }
            });
        }

        private IStatus compute(Job job, IProgressMonitor monitor, Consumer<? super T> receiver) {
            try {
                T value = work.compute(MonitorProgress.of(monitor));
                deliver(job, () -> receiver.accept(value));
                return Status.OK_STATUS;
            } catch (CancellationException | OperationCanceledException stopped) {
                deliver(job, cancelled);
                return Status.CANCEL_STATUS;
            } catch (Exception failure) {
                deliver(job, () -> failed.accept(failure));
                return Status.OK_STATUS;
            }
        }

        private void deliver(Job job, Runnable delivery) {
            if (display.isDisposed()) {
                return;
            }
            display.asyncExec(() -> {
                if (newest == job && !owner.isDisposed()) {
                    newest = null;
                    delivery.run();
                }
            });
        }
    }
}
