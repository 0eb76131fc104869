package se.digikomp.sirius.internal;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.sirius.ecore.extender.business.api.permission.IAuthorityListener;
import org.eclipse.sirius.ecore.extender.business.api.permission.IPermissionAuthority;
import org.eclipse.sirius.ecore.extender.business.api.permission.LockStatus;

import se.digikomp.catalogue.Frozen;

/** Refuses every change of published questionnaire versions and adopted frameworks; all else may be changed. */
final class FrozenAuthority implements IPermissionAuthority {

    private final List<IAuthorityListener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public boolean canEditFeature(EObject object, String feature) {
        return canEditInstance(object);
    }

    @Override
    public boolean canEditInstance(EObject object) {
        return !Frozen.isFrozen(object);
    }

    @Override
    public boolean canCreateIn(EObject object) {
        return canEditInstance(object);
    }

    @Override
    public boolean canDeleteInstance(EObject object) {
        return canEditInstance(object);
    }

    @Override
    public LockStatus getLockStatus(EObject object) {
        return LockStatus.NOT_LOCKED; // nobody else holds what is frozen; it would be drawn as a lock on every element
    }

    @Override
    public boolean isNewInstance(EObject instance) {
        return false;
    }

    @Override
    public boolean isChanged(EObject instance) {
        return false;
    }

    @Override
    public void notifyInstanceChange(EObject instance) {
        // what may be changed depends on the state of its version alone
    }

    @Override
    public void notifyNewInstanceCreation(EObject instance) {
        // see above
    }

    @Override
    public void notifyInstanceDeletion(EObject instance) {
        // see above
    }

    @Override
    public void init(ResourceSet models) {
        // nothing to prepare
    }

    @Override
    public void dispose(ResourceSet models) {
        listeners.clear();
    }

    @Override
    public void addAuthorityListener(IAuthorityListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeAuthorityListener(IAuthorityListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void setReportIssues(boolean report) {
        // refusals are always reported by the tool that meets them
    }

    @Override
    public void setListening(boolean listening) {
        // listens to nothing
    }

    @Override
    public void notifyLock(Collection<? extends EObject> elements) {
        listeners.forEach(listener -> listener.notifyIsLocked(List.copyOf(elements)));
    }

    @Override
    public void notifyUnlock(Collection<? extends EObject> elements) {
        listeners.forEach(listener -> listener.notifyIsReleased(List.copyOf(elements)));
    }

    @Override
    public List<EObject> getLockedObjects() {
        return List.of();
    }
}
