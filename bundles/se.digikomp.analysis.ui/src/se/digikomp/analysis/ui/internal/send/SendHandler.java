package se.digikomp.analysis.ui.internal.send;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.analysis.ui.internal.model.SendDraft;
import se.digikomp.session.Session;
import se.digikomp.survey.Round;
import se.digikomp.ui.Background;
import se.digikomp.ui.Steps;

/** Opens the wizard that writes compilations, with the libraries looked at already ticked. */
public final class SendHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Session session = window.getService(Session.class);
        new Background(window.getShell())
                .compute(Messages.Wizard_opening, progress -> session.store().responses().rounds())
                .then(rounds -> open(window, session, rounds));
        return event.getCommand();
    }

    private static void open(IWorkbenchWindow window, Session session, List<Round> rounds) {
        if (rounds.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.Wizard_title, Messages.Wizard_noRounds);
            return;
        }
        Results results = window.getService(Results.class);
        Optional<Round> looked = results.ground().map(ground -> ground.snapshot().round());
        SendDraft draft = new SendDraft(Locale.getDefault(), LastFolder.get());
        results.ground().ifPresent(draft::offer);
        results.selection().map(Selection::units).ifPresent(draft::choose);
        SendWizard wizard = new SendWizard(draft, session, rounds,
                looked.filter(rounds::contains).orElse(rounds.getFirst()));
        Steps dialog = new Steps(window.getShell(), wizard, Messages.Wizard_write);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }
}
