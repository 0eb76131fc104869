package se.digikomp.sirius.internal;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.sirius.ecore.extender.business.api.permission.IPermissionAuthority;
import org.eclipse.sirius.ecore.extender.business.api.permission.IPermissionProvider;

import se.digikomp.framework.model.Identified;

/** Gives every set of models that holds one of ours an authority that refuses changes of what is frozen. */
public final class FrozenVersions implements IPermissionProvider {

    @Override
    public boolean provides(ResourceSet models) {
        return models.getResources().stream()
                .anyMatch(resource -> resource.getContents().stream().anyMatch(Identified.class::isInstance));
    }

    @Override
    public IPermissionAuthority getAuthority(ResourceSet models) {
        return new FrozenAuthority();
    }
}
