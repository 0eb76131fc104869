package se.digikomp.catalogue.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** A space as wide as there is room and as high as its content needs; what does not fit is scrolled to. */
public final class Scrolled {

    private final ScrolledComposite scrolled;
    private final Composite content;

    /** A space that fills its parent. */
    public Scrolled(Composite parent) {
        if (parent.getLayout() == null) {
            parent.setLayout(new FillLayout());
        }
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        content = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    /** Where the content goes. */
    public Composite content() {
        return content;
    }

    /** Measures the content again. */
    public void fit() {
        int width = Math.max(1, scrolled.getClientArea().width);
        scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
    }
}
