package se.digikomp.workbench.internal;

import java.util.Set;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What holds for the whole workbench: its first perspective, what it restores, and that it saves at the end. */
final class DigikompWorkbenchAdvisor extends WorkbenchAdvisor {

    /** Preference pages that speak of things a library developer does not have. */
    private static final Set<String> FOREIGN_PAGES = Set.of("org.eclipse.ui.preferencePages.Workspace", //$NON-NLS-1$
            "org.eclipse.ui.preferencePages.BuildOrder", "org.eclipse.ui.preferencePages.LinkedResources", //$NON-NLS-1$ //$NON-NLS-2$
            "org.eclipse.ui.preferencePages.FileStates", "org.eclipse.team.ui.TeamPreferences", //$NON-NLS-1$ //$NON-NLS-2$
            "org.eclipse.equinox.security.ui.category", "org.eclipse.ui.net.NetPreferences"); //$NON-NLS-1$ //$NON-NLS-2$

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ResultsPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DigikompWindowAdvisor(configurer);
    }

    @Override
    public void preStartup() {
        new SpokenNames(PlatformUI.getWorkbench()).refresh();
    }

    @Override
    public void postStartup() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        for (IPreferenceNode page : pages.getElements(PreferenceManager.PRE_ORDER)) {
            if (FOREIGN_PAGES.contains(page.getId())) {
                pages.remove(page);
                for (IPreferenceNode parent : pages.getElements(PreferenceManager.PRE_ORDER)) {
                    parent.remove(page);
                }
            }
        }
    }

    @Override
    public boolean preShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(DigikompWorkbenchAdvisor.class).error("The workspace could not be saved", e); //$NON-NLS-1$
        }
        return super.preShutdown();
    }
}
