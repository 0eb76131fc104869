package se.digikomp.workbench.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How a window looks before a person has changed it. */
final class DigikompWindowAdvisor extends WorkbenchWindowAdvisor {

    DigikompWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DigikompActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle("Digikomp"); //$NON-NLS-1$
        configurer.setInitialSize(new Point(1360, 860));
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowStatusLine(false);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        StartMeasure.finish(getWindowConfigurer().getWindow());
    }
}
