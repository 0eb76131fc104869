package se.digikomp.catalogue.ui.internal.problems;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.framework.model.Identified;

/** Names the object that a person should look at where a problem is with it or with a part of it. */
public final class Identity {

    private Identity() {
    }

    /** The identity of the object or of the next one above it that has one; empty where none has. */
    public static String of(EObject object) {
        EObject at = object;
        while (at.eContainer() != null && !(at instanceof Identified)) {
            at = at.eContainer();
        }
        return at instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }
}
