package se.digikomp.catalogue.ui.internal.changes;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.digikomp.catalogue.ui.internal.editor.Scrolled;
import se.digikomp.ui.Appearance;

/** One item in full, the earlier version on the left and the later one on the right, differing words marked. */
final class FacetView {

    private static final int NARROW = 120;

    private final Scrolled scrolled;
    private List<Facet> shown = List.of();
    private Appearance drawn = Appearance.LIGHT;

    FacetView(Composite parent) {
        scrolled = new Scrolled(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(14, 8).applyTo(scrolled.content());
    }

    /** Shows an item under the names of the two versions. */
    void show(List<Facet> facets, String earlier, String later) {
        Composite space = scrolled.content();
        Appearance appearance = Appearance.of(space);
        if (facets.equals(shown) && appearance == drawn) {
            return;
        }
        shown = facets;
        drawn = appearance;
        Stream.of(space.getChildren()).forEach(Control::dispose);
        if (!facets.isEmpty()) {
            new Label(space, SWT.NONE);
            heading(earlier);
            heading(later);
        }
        for (Facet facet : facets) {
            Label label = new Label(space, SWT.WRAP);
            label.setText(facet.label());
            label.setForeground(appearance.quiet());
            GridDataFactory.fillDefaults().hint(NARROW, SWT.DEFAULT).applyTo(label);
            text(facet.label(), Marking.before(facet.before(), facet.after(), appearance));
            text(facet.label(), Marking.after(facet.before(), facet.after(), appearance));
        }
        space.layout(true, true);
        scrolled.fit();
    }

    private void heading(String words) {
        Label label = new Label(scrolled.content(), SWT.NONE);
        label.setText(words);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }

    private void text(String name, Marking marking) {
        StyledText text = new StyledText(scrolled.content(), SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setText(marking.text().isEmpty() ? Messages.Facet_none : marking.text());
        text.setStyleRanges(marking.styles());
        text.setCaret(null);
        text.setToolTipText(name);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
    }
}
