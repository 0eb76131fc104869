package se.digikomp.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Where an analyst looks and compares: selection on the left, analyses above, the result below. */
public final class ResultsPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    static final String ID = "se.digikomp.workbench.results"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.27f, layout.getEditorArea()); //$NON-NLS-1$
        left.addView("se.digikomp.analysis.ui.selection"); //$NON-NLS-1$
        IFolderLayout below = layout.createFolder("belowLeft", IPageLayout.BOTTOM, 0.5f, "left"); //$NON-NLS-1$ //$NON-NLS-2$
        below.addView("se.digikomp.analysis.ui.gallery"); //$NON-NLS-1$
        IFolderLayout centre = layout.createFolder("centre", IPageLayout.RIGHT, 0.27f, layout.getEditorArea()); //$NON-NLS-1$
        centre.addView("se.digikomp.analysis.ui.result"); //$NON-NLS-1$
        centre.addPlaceholder("org.eclipse.ui.views.ProgressView"); //$NON-NLS-1$
        IPlaceholderFolderLayout beside = layout.createPlaceholderFolder("beside", IPageLayout.RIGHT, 0.5f, "centre"); //$NON-NLS-1$ //$NON-NLS-2$
        beside.addPlaceholder("se.digikomp.analysis.ui.result:*"); //$NON-NLS-1$
    }
}
