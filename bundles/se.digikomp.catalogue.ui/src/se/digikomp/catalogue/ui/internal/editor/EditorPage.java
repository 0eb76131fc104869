package se.digikomp.catalogue.ui.internal.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.framework.model.Identified;

/** One page of an editor: controls that show the model and are told when it has changed. */
public interface EditorPage {

    /** The text on the page's tab. */
    String title();

    /** Makes the controls; called once, before anything else. */
    void create(Composite parent);

    /** Shows the model as it is now; what a person is typing stays where it is. */
    void refresh();

    /** Selects an object, if this is the page for it; says whether it is. */
    default boolean reveal(EObject object) {
        return false;
    }

    /** Selects an object, if this is the page on which this kind of problem with it is mended; says whether it is. */
    default boolean reveal(EObject object, String problem) {
        return false;
    }

    /** The object a person is at; empty where the page has no such thing. */
    default Optional<Identified> current() {
        return Optional.empty();
    }

    /** Goes to the next place that waits for a person, where the page has such places. */
    default void next() {
    }
}
