package se.digikomp.analysis.ui.internal.send;

import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.analysis.ui.internal.model.Ground;
import se.digikomp.analysis.ui.internal.model.Place;
import se.digikomp.analysis.ui.internal.model.SendDraft;
import se.digikomp.analysis.ui.internal.parts.RoundChooser;
import se.digikomp.session.Session;
import se.digikomp.survey.Round;
import se.digikomp.ui.Background;

/** Which libraries get a compilation, in which language and form, and where it is put. */
final class ChoicePage extends WizardPage {

    private final SendDraft draft;
    private final Session session;
    private final List<Round> rounds;
    private final Round first;
    private LibraryTable libraries;
    private DeliveryRow delivery;
    private Background grounds;

    ChoicePage(SendDraft draft, Session session, List<Round> rounds, Round first) {
        super("choice", Messages.Choice_title, null);
        setDescription(Messages.Choice_description);
        this.draft = draft;
        this.session = session;
        this.rounds = rounds;
        this.first = first;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 8).spacing(6, 8).applyTo(page);
        grounds = new Background(page);
        RoundChooser chooser = new RoundChooser(page, this::look);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser.control());
        libraries = new LibraryTable(page, draft);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 280).applyTo(libraries.control());
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, Messages.Choice_all, () -> draft.choose(draft.offered().stream().filter(Place.Library::shown)
                .map(library -> library.unit().code()).toList()));
        button(buttons, Messages.Choice_none, () -> draft.choose(List.of()));
        delivery = new DeliveryRow(page, draft);
        setControl(page);
        draft.addListener(this::refresh);
        chooser.offer(rounds);
        chooser.choose(first);
        look(first);
    }

    private void look(Round round) {
        grounds.compute(NLS.bind(Messages.Choice_reading, round.name()),
                progress -> Ground.of(session.snapshot(round))).then(draft::offer);
    }

    private void refresh() {
        if (getControl().isDisposed()) {
            return;
        }
        libraries.refresh();
        delivery.refresh();
        setPageComplete(draft.ready());
        long hidden = draft.offered().stream().filter(library -> !library.shown()).count();
        String message = NLS.bind(Messages.Choice_count, draft.units().size(), hidden);
        setMessage(draft.units().isEmpty() ? null : message, IMessageProvider.INFORMATION);
    }

    @Override
    public boolean canFlipToNextPage() {
        return false;
    }

    private static void button(Composite row, String label, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }
}
