package se.digikomp.sirius.internal;

import java.time.Duration;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.swt.widgets.Display;

/**
 * Saves what opening a representation changes by itself: it is refreshed and arranged in steps of their own, which count
 * as changes nobody made. Models that somebody has changed meanwhile are left to whoever changed them.
 */
final class Settling implements SessionListener {

    private static final Duration SETTLED = Duration.ofSeconds(10);

    private final Session session;
    private final Display display;
    private final long end = System.nanoTime() + SETTLED.toNanos();

    private Settling(Session session, Display display) {
        this.session = session;
        this.display = display;
    }

    /** Begins with a session that has nothing to save; to be called before its representation is opened. */
    static void begin(Session session, Display display) {
        session.addListener(new Settling(session, display));
    }

    /** Whether somebody changed a model in a representation and has not saved it. */
    static boolean hasUnsavedModels(Session session) {
        return session.getSemanticResources().stream().map(ResourceSetSync::getStatus)
                .anyMatch(status -> status == ResourceStatus.CHANGED || status == ResourceStatus.CONFLICTING_CHANGED
                        || status == ResourceStatus.CONFLICTING_DELETED);
    }

    @Override
    public void notify(int event) {
        if (System.nanoTime() > end || event == SessionListener.CLOSING) {
            display.asyncExec(() -> session.removeListener(this)); // not while the listeners are being told
        } else if (event == SessionListener.DIRTY) {
            display.asyncExec(this::save);
        }
    }

    private void save() {
        if (session.isOpen() && session.getStatus() == SessionStatus.DIRTY && !hasUnsavedModels(session)) {
            session.save(new NullProgressMonitor());
        }
    }
}
