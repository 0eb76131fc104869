package se.digikomp.workbench.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** The program a person starts: one workbench on one data folder. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Digikomp"); //$NON-NLS-1$
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new DigikompWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            keepChoices();
        }
    }

    /** What views and grids remembered while they were closed is written once they all are. */
    private static void keepChoices() {
        try {
            InstanceScope.INSTANCE.getNode("").flush(); //$NON-NLS-1$
        } catch (BackingStoreException e) {
            ILog.of(Application.class).error("What was chosen in views and grids could not be kept", e); //$NON-NLS-1$
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }
}
