package se.digikomp.sirius.services;

import org.eclipse.emf.ecore.EObject;

/** The heads of columns and the titles of representations, in the reader's language. */
public class Captions {

    /** The caption under this key, whatever it is asked of. */
    public String caption(EObject anything, String key) {
        return Texts.of("caption." + key);
    }
}
