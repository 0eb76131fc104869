package se.digikomp.catalogue.ui.internal;

import org.eclipse.ui.services.IServiceLocator;

import se.digikomp.session.Session;

/** Tells the session of the running program that model files are no longer what it has read. */
public final class Changes {

    private Changes() {
    }

    /** Has the models read again by all who use them; a workbench without a session has nobody to tell. */
    public static void tell(IServiceLocator workbench) {
        Session session = workbench.getService(Session.class);
        if (session != null) {
            session.modelsChanged();
        }
    }
}
