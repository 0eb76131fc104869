package se.digikomp.analysis.ui.internal.parts;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.report.ReleaseGate;
import se.digikomp.session.Session;
import se.digikomp.survey.Text;
import se.digikomp.ui.Background;

/** A result on its way out of the workbench, past the release gate. */
final class Departure {

    private final Shell shell;
    private final Session session;
    private final GuardedResult result;

    /** A result that leaves because of a command. */
    Departure(ExecutionEvent event, GuardedResult result) throws ExecutionException {
        shell = HandlerUtil.getActiveShellChecked(event);
        session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Session.class);
        this.result = result;
    }

    /**
     * Prepares what leaves off the screen's thread, enters it in the release log and hands it over; explains where it
     * may not leave.
     *
     * @param name      what the log calls it, such as a file's name
     * @param extension the form in which it leaves, such as {@code csv}
     */
    <T> void start(String label, String name, String extension, Callable<T> prepared, Consumer<T> handOver) {
        new Background(shell).compute(label, progress -> {
            ReleaseGate gate = new ReleaseGate(session.store().releases(), Clock.systemDefaultZone());
            Optional<Text> refusal = gate.refusal(result);
            if (refusal.isPresent()) {
                return new Gone<T>(refusal, Optional.empty());
            }
            T ready = prepared.call();
            gate.enter(result, extension, name);
            return new Gone<>(refusal, Optional.of(ready));
        }).then(gone -> {
            gone.refusal().ifPresent(reason -> MessageDialog.openWarning(shell, Messages.Export_refused,
                    reason.in(Locale.getDefault())));
            gone.ready().ifPresent(handOver);
        });
    }

    private record Gone<T>(Optional<Text> refusal, Optional<T> ready) {
    }
}
