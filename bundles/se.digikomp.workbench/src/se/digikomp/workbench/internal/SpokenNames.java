package se.digikomp.workbench.internal;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * The names of perspectives and views in the language of this start. The workbench keeps them with its layout, in the
 * language in which each was first opened.
 */
final class SpokenNames {

    private final IWorkbench workbench;

    SpokenNames(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Gives each perspective and view of the restored layout the name that its declaration has now. */
    void refresh() {
        MApplication layout = workbench.getService(MApplication.class);
        EModelService models = workbench.getService(EModelService.class);
        models.findElements(layout, null, MPerspective.class).forEach(perspective -> Optional
                .ofNullable(workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId()))
                .map(IPerspectiveDescriptor::getLabel).ifPresent(name -> rename(perspective, name)));
        models.findElements(layout, null, MPart.class).forEach(part -> Optional
                .ofNullable(workbench.getViewRegistry().find(part.getElementId()))
                .map(IViewDescriptor::getLabel).ifPresent(name -> rename(part, name)));
    }

    private static void rename(MUILabel named, String name) {
        named.setLabel(name);
        named.setTooltip(name);
    }
}
