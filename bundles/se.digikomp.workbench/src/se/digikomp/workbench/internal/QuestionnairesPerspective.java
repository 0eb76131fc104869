package se.digikomp.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where regional staff maintain models: the navigator on the left, editors in the middle, problems below. */
public final class QuestionnairesPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.25f, layout.getEditorArea()); //$NON-NLS-1$
        left.addView("se.digikomp.catalogue.ui.navigator"); //$NON-NLS-1$
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.78f, layout.getEditorArea()); //$NON-NLS-1$
        below.addView("se.digikomp.catalogue.ui.problems"); //$NON-NLS-1$
    }
}
