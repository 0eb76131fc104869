package se.digikomp.analysis.ui.internal.send;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.wizard.Wizard;

import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.ui.internal.model.SendDraft;
import se.digikomp.analysis.ui.internal.model.Sent;
import se.digikomp.report.DocumentFormat;
import se.digikomp.session.Session;
import se.digikomp.survey.Round;
import se.digikomp.survey.Unit;
import se.digikomp.ui.WizardWork;

/** Writes compilations for one or many libraries: choice, then what was written and what was refused. */
final class SendWizard extends Wizard {

    private final SendDraft draft;
    private final Sending sending;
    private final SentPage sent = new SentPage();

    SendWizard(SendDraft draft, Session session, List<Round> rounds, Round first) {
        this.draft = draft;
        this.sending = new Sending(session);
        setWindowTitle(Messages.Wizard_title);
        setNeedsProgressMonitor(true);
        addPage(new ChoicePage(draft, session, rounds, first));
        addPage(sent);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == sent || draft.ready();
    }

    @Override
    public boolean performFinish() {
        if (getContainer().getCurrentPage() == sent) {
            return true;
        }
        Snapshot snapshot = draft.ground().orElseThrow().snapshot();
        List<Unit> units = draft.units();
        Locale language = draft.language();
        Set<DocumentFormat> formats = draft.formats();
        Path folder = draft.folder();
        Optional<List<Sent>> written = WizardWork.run(getContainer(), Messages.Wizard_writing,
                progress -> sending.send(snapshot, units, language, formats, folder, progress));
        written.ifPresent(files -> {
            LastFolder.remember(folder);
            sent.show(files, folder);
            getContainer().showPage(sent);
        });
        return false;
    }
}
