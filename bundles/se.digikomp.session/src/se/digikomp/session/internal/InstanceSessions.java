package se.digikomp.session.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleListener;
import org.osgi.framework.FrameworkUtil;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.session.DataFolder;
import se.digikomp.session.Session;
import se.digikomp.session.Sessions;

/** The session on the folder beside the running program's instance area, opened at the first use. */
public final class InstanceSessions implements Sessions {

    private final IRegistryEventListener contributions = new Contributions(this::contributionsChanged);
    private final BundleListener bundles = new Bundles(this::bundlesChanged);
    private Location location;
    private Session session;

    /** Where the instance area is; called by declarative services before anything else. */
    public void setLocation(Location instanceArea) {
        location = instanceArea;
    }

    /** Called by declarative services when the first part asks. */
    public void activate() {
        // the session opens itself at the first use
    }

    /** Called by declarative services when the program ends. */
    public synchronized void deactivate() {
        if (session != null) {
            RegistryFactory.getRegistry().removeListener(contributions);
            context().removeBundleListener(bundles);
            session.close();
        }
    }

    @Override
    public synchronized Session current() {
        if (session == null) {
            session = Session.open(folder(), Analyses.of(RegistryFactory.getRegistry()));
            RegistryFactory.getRegistry().addListener(contributions, Analyses.POINT);
            context().addBundleListener(bundles);
        }
        return session;
    }

    private void contributionsChanged() {
        current().analysesChanged(Analyses.of(RegistryFactory.getRegistry()));
    }

    /** The registry is silent on bundles of which it has understood nothing. */
    private void bundlesChanged() {
        Analyses now = Analyses.of(RegistryFactory.getRegistry());
        if (!current().contributed().rejected().equals(now.rejected())) {
            current().analysesChanged(now);
        }
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(InstanceSessions.class).getBundleContext();
    }

    private DataFolder folder() {
        if (location == null || location.getURL() == null) {
            return DataFolder.ofUser();
        }
        try {
            String url = location.getURL().toString().replace(" ", "%20");
            return new DataFolder(Path.of(new URI(url)).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the instance area is no folder: " + location.getURL(), e);
        }
    }
}
