package se.digikomp.analysis.ui.internal.kept;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.KeptResult;
import se.digikomp.analysis.engine.Provenance;
import se.digikomp.analysis.ui.internal.model.Ground;
import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;

/** Asks the question of a kept result once more, on the answers there are now. */
public final class Again {

    private final Control owner;
    private final Session session;
    private final Results results;
    private final Consumer<Ground> rounds;
    private final Background work;

    /** On behalf of a control; {@code rounds} is told which rounds are looked at from then on. */
    public Again(Control owner, Session session, Results results, Consumer<Ground> rounds) {
        this.owner = owner;
        this.session = session;
        this.results = results;
        this.rounds = rounds;
        work = new Background(owner);
    }

    /** Looks at the same libraries and rounds through the same analysis with the same parameters, or says why not. */
    public void ask(KeptResult kept) {
        Provenance before = kept.result().provenance();
        session.analyses().find(before.analysis()).ifPresentOrElse(analysis -> ask(before, analysis),
                () -> explain(NLS.bind(Messages.Again_unknown, before.analysis())));
    }

    private void ask(Provenance before, AnalysisDescriptor analysis) {
        work.compute(Messages.Kept_work, progress -> ground(before)).then(found -> found.ifPresentOrElse(ground -> {
            results.again(ground, before.selection(), analysis, before.parameters());
            rounds.accept(ground);
        }, () -> explain(NLS.bind(Messages.Again_gone, before.round().name()))));
    }

    private Optional<Ground> ground(Provenance before) {
        return session.store().responses().rounds().stream()
                .filter(round -> round.name().equals(before.round().name())).findFirst()
                .map(round -> Ground.of(session.snapshot(round, before.selection().rounds())));
    }

    private void explain(String why) {
        MessageDialog.openInformation(owner.getShell(), Messages.Kept_title, why);
    }
}
