package se.digikomp.sirius.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleContext;

/** Makes the viewpoint known as long as the bundle is active. */
public final class Activator extends Plugin {

    private static final String DESCRIPTION = "se.digikomp.sirius/description/digikomp.odesign";

    private final Set<Viewpoint> viewpoints = new HashSet<>();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        viewpoints.addAll(ViewpointRegistry.getInstance().registerFromPlugin(DESCRIPTION));
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        viewpoints.forEach(viewpoint -> ViewpointRegistry.getInstance().disposeFromPlugin(viewpoint));
        viewpoints.clear();
        super.stop(context);
    }
}
