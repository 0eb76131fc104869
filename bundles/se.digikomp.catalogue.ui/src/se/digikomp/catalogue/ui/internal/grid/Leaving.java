package se.digikomp.catalogue.ui.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;

import se.digikomp.framework.model.Identified;

/**
 * What else a file loses with an object: references to it or to its parts, and what is nothing without it, such as the
 * memberships of a library. What has an identity of its own stays: the libraries of a municipality wait for another.
 */
final class Leaving {

    private Leaving() {
    }

    /** Lets go of an object that is about to be taken out; called inside a recorded change. */
    static void of(EObject object) {
        List<EObject> going = new ArrayList<>(List.of(object));
        object.eAllContents().forEachRemaining(going::add);
        UsageCrossReferencer.findAll(going, EcoreUtil.getRootContainer(object))
                .forEach((gone, users) -> letGo(gone, users, object));
    }

    private static void letGo(EObject gone, Collection<Setting> users, EObject whole) {
        for (Setting user : List.copyOf(users)) {
            if (!EcoreUtil.isAncestor(whole, user.getEObject()) && user.getEStructuralFeature().isChangeable()) {
                boolean needed = user.getEStructuralFeature().isRequired() && !user.getEStructuralFeature().isMany();
                if (needed && !(user.getEObject() instanceof Identified)) {
                    EcoreUtil.remove(user.getEObject());
                } else {
                    EcoreUtil.remove(user, gone);
                }
            }
        }
    }
}
