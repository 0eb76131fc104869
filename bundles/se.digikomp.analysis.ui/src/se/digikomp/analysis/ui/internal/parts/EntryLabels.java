package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import se.digikomp.analysis.ui.internal.model.Gallery;
import se.digikomp.ui.Appearance;

/** Headings, names and small pictures of analyses; those that do not apply stay in the background and say why. */
final class EntryLabels extends ColumnLabelProvider {

    private final Control owner;
    private final Previews previews;
    private final Font heading;

    EntryLabels(Control owner, Previews previews) {
        this.previews = previews;
        this.owner = owner;
        heading = new LocalResourceManager(JFaceResources.getResources(), owner)
                .create(FontDescriptor.createFrom(owner.getFont()).setStyle(SWT.BOLD));
    }

    @Override
    public String getText(Object element) {
        return element instanceof Gallery.Section section ? section.category().words()
                : ((Gallery.Entry) element).name();
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof Gallery.Entry entry) {
            return previews.of(entry.analysis(), entry.applies());
        }
        return super.getImage(element);
    }

    @Override
    public Font getFont(Object element) {
        return element instanceof Gallery.Section ? heading : super.getFont(element);
    }

    @Override
    public Color getForeground(Object element) {
        return element instanceof Gallery.Entry entry && !entry.applies() ? Appearance.of(owner).quiet()
                : super.getForeground(element);
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof Gallery.Entry entry ? entry.summary() : super.getToolTipText(element);
    }
}
