package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.jface.action.Action;

import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.ui.Icon;

/** Looks again at what was looked at before. */
final class BackAction extends Action {

    private final Results results;

    BackAction(Results results) {
        super(Messages.Back_label, Icon.BACK.descriptor());
        this.results = results;
        setToolTipText(Messages.Back_tooltip);
        update();
    }

    /** Can be used only where there is something to go back to. */
    void update() {
        setEnabled(results.canGoBack());
    }

    @Override
    public void run() {
        results.back();
    }
}
