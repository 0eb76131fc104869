package se.digikomp.sirius.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.Frozen;

/**
 * Takes back every step that changed something nobody may change, whichever tool or service took it, and says why. The
 * authority keeps Sirius's own tools from trying; services called by expressions are not asked it.
 */
final class Guard extends ResourceSetListenerImpl {

    private final Consumer<String> say;

    /** Tells the reason of each refusal to {@code say}. */
    Guard(Consumer<String> say) {
        super(NotificationFilter.NOT_TOUCH);
        this.say = say;
    }

    @Override
    public boolean isPrecommitOnly() {
        return true;
    }

    @Override
    public Command transactionAboutToCommit(ResourceSetChangeEvent event) throws RollbackException {
        Optional<String> reason = event.getNotifications().stream().map(change -> change.getNotifier())
                .filter(EObject.class::isInstance).map(EObject.class::cast).map(Guard::reason)
                .flatMap(Optional::stream).findFirst();
        if (reason.isPresent()) {
            say.accept(reason.get());
            throw new RollbackException(new Status(IStatus.CANCEL, Guard.class, reason.get()));
        }
        return null;
    }

    private static Optional<String> reason(EObject changed) {
        return Frozen.reason(changed).map(problem -> problem.message(Locale.getDefault()))
                .or(() -> OpenEditors.unsaved(changed)
                        .map(editor -> NLS.bind(Messages.Refused_editor, editor.getTitle())));
    }
}
