package se.digikomp.sirius.internal;

import java.util.List;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.ReloadingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;

/**
 * What becomes of an open session when somebody else changed or deleted one of its files. A model is read again where
 * nothing would be lost, and else the user is asked. What representations look like is kept as it is shown: it is derived
 * from the models, and written again with the next save.
 */
final class Reloading implements ReloadingPolicy {

    private final BiPredicate<ResourceStatus, String> given;

    /** Asks {@code given} whether to give up the unsaved changes of a file of this name that was changed or deleted. */
    Reloading(BiPredicate<ResourceStatus, String> given) {
        this.given = given;
    }

    @Override
    public List<Action> getActions(Session session, Resource changed, ResourceStatus status) {
        boolean model = !session.getAllSessionResources().contains(changed);
        return switch (status) {
            case EXTERNAL_CHANGED, CHANGES_CANCELED -> List.of(Action.RELOAD);
            case DELETED -> when(model, Action.REMOVE);
            case CONFLICTING_CHANGED -> when(model && isGivenUp(status, changed), Action.RELOAD);
            case CONFLICTING_DELETED -> when(model && isGivenUp(status, changed), Action.REMOVE);
            default -> List.of();
        };
    }

    private boolean isGivenUp(ResourceStatus status, Resource changed) {
        return given.test(status, changed.getURI().lastSegment());
    }

    private static List<Action> when(boolean wanted, Action action) {
        return wanted ? List.of(action) : List.of();
    }
}
