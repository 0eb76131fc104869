package se.digikomp.sirius.internal;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.sirius.ecore.extender.business.api.permission.IPermissionAuthority;
import org.eclipse.sirius.ecore.extender.business.api.permission.IPermissionProvider;

/**
 * Gives every set of models an authority that refuses changes of what is frozen. Sirius asks when it makes a session, before
 * any model is read, so what will be in the set cannot be considered; the authority looks at each object instead.
 */
public final class FrozenVersions implements IPermissionProvider {

    @Override
    public boolean provides(ResourceSet models) {
        return true;
    }

    @Override
    public IPermissionAuthority getAuthority(ResourceSet models) {
        return new FrozenAuthority();
    }
}
