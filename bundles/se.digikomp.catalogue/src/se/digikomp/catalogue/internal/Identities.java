package se.digikomp.catalogue.internal;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import se.digikomp.framework.model.Identified;

/** The identities of a copy, which must be others than those of its original. */
final class Identities {

    private Identities() {
    }

    /** Gives a copy its identity, and each of its parts the one it had below that of the original. */
    static void rename(Identified copy, String before, String now) {
        copy.setId(now);
        TreeIterator<EObject> contents = copy.eAllContents();
        while (contents.hasNext()) {
            if (contents.next() instanceof Identified part && part.getId() != null) {
                String own = part.getId().startsWith(before + "/") ? part.getId().substring(before.length() + 1)
                        : part.getId();
                part.setId(now + "/" + own);
            }
        }
    }
}
