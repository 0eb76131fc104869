package se.digikomp.analysis.ui.internal.parts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.analysis.engine.Provenance;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;

/** Shows a result as it was when it was kept. */
public final class KeptHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Session session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Session.class);
        ResultView.of(event).ifPresent(view -> new Background(shell)
                .compute(Messages.Kept_work, progress -> session.archive().all())
                .then(kept -> choose(shell, kept).ifPresent(view::show)));
        return event.getCommand();
    }

    private static Optional<KeptResult> choose(Shell shell, List<KeptResult> kept) {
        if (kept.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Kept_title, Messages.Kept_none);
            return Optional.empty();
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
                each -> each instanceof KeptResult result ? line(result) : ""));
        dialog.setTitle(Messages.Kept_title);
        dialog.setMessage(Messages.Kept_question);
        dialog.setMultipleSelection(false);
        dialog.setElements(kept.toArray());
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof KeptResult chosen ? Optional.of(chosen)
                : Optional.empty();
    }

    private static String line(KeptResult kept) {
        Provenance provenance = kept.result().provenance();
        return NLS.bind(Messages.Kept_line, new Object[] { kept.name(),
                provenance.selection().name().in(Locale.getDefault()), provenance.round().name(), moment(kept) });
    }

    /** When a result was kept, as people write it. */
    static String moment(KeptResult kept) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.getDefault())
                .withZone(ZoneId.systemDefault()).format(kept.kept());
    }
}
