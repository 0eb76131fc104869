package se.digikomp.catalogue.ui.internal.navigator;

import java.util.List;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Lines of the navigator for a tree viewer, which finds a line again after a refresh by its path. */
final class NodeContent implements ITreeContentProvider, IElementComparer {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Node) parent).children().toArray();
    }

    /** Nothing: a line does not know what it stands under. */
    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Node) element).children().isEmpty();
    }

    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof Node node && other instanceof Node same ? node.path().equals(same.path())
                : one.equals(other);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof Node node ? node.path().hashCode() : element.hashCode();
    }
}
