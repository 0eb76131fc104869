package se.digikomp.analysis.ui.internal.parts;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.ui.internal.kept.KeptDialog;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;

/** Offers the kept results: to be shown as they were, asked again, renamed and removed. */
public final class KeptHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Session session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Session.class);
        ResultView.of(event).ifPresent(view -> new Background(shell)
                .compute(Messages.Kept_work, progress -> session.archive().all())
                .then(known -> new KeptDialog(shell, session.archive(), known, id -> analysis(session, id))
                        .choose(view::show, view::again)));
        return event.getCommand();
    }

    /** What an analysis is called, or its id where it is not installed. */
    static String analysis(Session session, String id) {
        return session.analyses().find(id).map(found -> found.name().in(Locale.getDefault())).orElse(id);
    }
}
