package se.digikomp.sirius.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.catalogue.ui.ChosenModel;

/** Shows the chosen model in one of the representations, which is created when it is asked for the first time. */
public final class ShowIn extends AbstractHandler {

    private static final String REPRESENTATION = "se.digikomp.sirius.representation";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String representation = event.getParameter(REPRESENTATION);
        ChosenModel.in(HandlerUtil.getCurrentSelectionChecked(event)).ifPresent(model -> {
            Representations representations = Representations.open(new NullProgressMonitor());
            Session session = representations.session();
            representations.of(model.file(), representation).ifPresent(
                    found -> DialectUIManager.INSTANCE.openEditor(session, found, new NullProgressMonitor()));
        });
        return event.getCommand();
    }
}
