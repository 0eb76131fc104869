package se.digikomp.analysis.ui.internal.parts;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.ui.internal.model.Gallery;
import se.digikomp.analysis.ui.internal.model.Question;
import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.session.Session;

/** Says how an analysis is made and where its method comes from: that of the result view in front, or the one chosen. */
public final class MethodHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Results results = window.getService(Results.class);
        Optional<AnalysisDescriptor> pinned = HandlerUtil.getActivePart(event) instanceof ResultView view
                ? view.question().map(Question::analysis) : Optional.empty();
        pinned.or(results::analysis).ifPresent(analysis -> explain(window, results, analysis));
        return event.getCommand();
    }

    private static void explain(IWorkbenchWindow window, Results results, AnalysisDescriptor analysis) {
        Session session = window.getService(Session.class);
        Gallery.Entry entry = new Gallery(session::analyses, session.suspensions(), Locale.getDefault())
                .entry(analysis, results.ground().map(ground -> ground.snapshot().outline()));
        MessageDialog.openInformation(window.getShell(), entry.name(), entry.method());
    }
}
