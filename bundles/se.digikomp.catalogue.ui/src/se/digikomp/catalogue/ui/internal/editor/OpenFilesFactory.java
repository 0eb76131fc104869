package se.digikomp.catalogue.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

/** Offers the one {@link OpenFiles} of the workbench to editors as a service. */
public final class OpenFilesFactory extends AbstractServiceFactory {

    private static final String FOLDER = "recovery";

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object above = parent.getService(OpenFiles.class);
        if (above != null) {
            return above;
        }
        Path state = Platform.getStateLocation(FrameworkUtil.getBundle(OpenFilesFactory.class)).toPath();
        return new OpenFiles(new Recovery(state.resolve(FOLDER)), PlatformUI.getWorkbench().getDisplay());
    }
}
