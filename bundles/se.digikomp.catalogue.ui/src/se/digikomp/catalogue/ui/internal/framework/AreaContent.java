package se.digikomp.catalogue.ui.internal.framework;

import org.eclipse.jface.viewers.ITreeContentProvider;

import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkVersion;

/** The areas of an edition and the competences below them. */
final class AreaContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((FrameworkVersion) input).getAreas().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Area area ? area.getCompetences().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Competence competence ? competence.getArea() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Area area && !area.getCompetences().isEmpty();
    }
}
