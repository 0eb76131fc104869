package se.digikomp.catalogue.ui.internal.editor;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.framework.model.Identified;

/**
 * Identities of what a file gains. A new object gets a provisional one that nothing else has; it becomes one that people
 * can read as soon as the object has a code, and stays that for good, because others refer to it.
 */
public final class Identities {

    private static final String PROVISIONAL = "/new-";

    private Identities() {
    }

    /** Gives a new object, and all that it contains, provisional identities within a whole; gives the object back. */
    public static <T extends Identified> T provisional(T object, Identified whole) {
        object.setId(whole.getId() + PROVISIONAL + EcoreUtil.generateUUID());
        object.eAllContents().forEachRemaining(part -> {
            if (part instanceof Identified identified) {
                identified.setId(whole.getId() + PROVISIONAL + EcoreUtil.generateUUID());
            }
        });
        return object;
    }

    /** Turns a provisional identity into this one, unless something in the file has it already. */
    public static void settle(Identified object, String identity) {
        boolean provisional = object.getId() == null || object.getId().contains(PROVISIONAL);
        if (provisional && !taken(object).contains(identity)) {
            object.setId(identity);
        }
    }

    private static Set<String> taken(EObject object) {
        Set<String> taken = new HashSet<>();
        EObject root = EcoreUtil.getRootContainer(object);
        taken.add(((Identified) root).getId());
        root.eAllContents().forEachRemaining(part -> {
            if (part instanceof Identified identified) {
                taken.add(identified.getId());
            }
        });
        return taken;
    }
}
