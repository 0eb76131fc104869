package se.digikomp.catalogue.ui;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;

import se.digikomp.catalogue.ui.internal.OpenModel;
import se.digikomp.catalogue.ui.internal.navigator.Node;

/**
 * A model, or an object in one, that somebody points at.
 *
 * @param file     name of its file in the models' project
 * @param identity identity of the object; empty for the model as a whole
 */
public record ChosenModel(String file, String identity) {

    /** What is chosen in the navigator; empty where that is a heading, nothing, or not the navigator's. */
    public static Optional<ChosenModel> in(ISelection selection) {
        return selection instanceof IStructuredSelection lines && lines.getFirstElement() instanceof Node node
                && node.opens() ? Optional.of(new ChosenModel(node.file(), node.identity())) : Optional.empty();
    }

    /** Opens it in its editor, on the page that shows the object; on the screen's thread. */
    public void open(IWorkbenchPage page) {
        OpenModel.open(page, file, identity);
    }
}
