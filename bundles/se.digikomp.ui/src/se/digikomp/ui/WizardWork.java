package se.digikomp.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.IWizardContainer;

/** Background work under a wizard's own progress bar, with its cancel button; the screen goes on being drawn. */
public final class WizardWork {

    private WizardWork() {
    }

    /**
     * The value of the work; empty where it was cancelled or failed. A failure has been shown by then.
     *
     * @param container the wizard's container; its controls are disabled while the work goes on
     */
    public static <T> Optional<T> run(IWizardContainer container, String label, Background.Work<T> work) {
        AtomicReference<T> value = new AtomicReference<>();
        try {
            container.run(true, true, monitor -> value.set(computed(work, MonitorProgress.named(monitor, label))));
            return Optional.ofNullable(value.get());
        } catch (InvocationTargetException failed) {
            FailureDialog.show(container.getShell(), failed.getCause());
            return Optional.empty();
        } catch (InterruptedException cancelled) {
            return Optional.empty();
        }
    }

    private static <T> T computed(Background.Work<T> work, MonitorProgress progress)
            throws InvocationTargetException, InterruptedException {
        try {
            return work.compute(progress);
        } catch (CancellationException | OperationCanceledException cancelled) {
            throw new InterruptedException(cancelled.getMessage());
        } catch (Exception failed) {
            throw new InvocationTargetException(failed);
        }
    }
}
