package se.digikomp.analysis.ui.internal.parts;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

import se.digikomp.analysis.ui.internal.model.Gallery;

/** Analyses under their headings, as the viewer of the gallery wants them. */
final class GalleryContent implements ITreeContentProvider {

    private List<Gallery.Section> sections = List.of();

    @Override
    public void inputChanged(Viewer viewer, Object before, Object input) {
        sections = input instanceof Input shown ? shown.sections() : List.of();
    }

    @Override
    public Object[] getElements(Object input) {
        return sections.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Gallery.Section section ? section.entries().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return sections.stream().filter(section -> section.entries().contains(element)).findFirst()
                .orElse(null); // as viewers want it, also for what has just left the gallery
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Gallery.Section;
    }

    /** What the gallery shows. */
    record Input(List<Gallery.Section> sections) {
    }
}
