package se.digikomp.ui.internal;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import se.digikomp.session.Sessions;

/** Offers the program's session to parts, handlers and windows as a service of the workbench. */
public final class SessionFactory extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        BundleContext context = FrameworkUtil.getBundle(SessionFactory.class).getBundleContext();
        return context.getService(context.getServiceReference(Sessions.class)).current();
    }
}
