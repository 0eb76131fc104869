package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

import se.digikomp.analysis.ui.internal.model.Results;

/** Makes what the result views of one window share; to be asked for at the window, see {@link #of}. */
public final class ResultsFactory extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        return new Results();
    }

    /** What the part at this site shares with the others of its window. */
    static Results of(IWorkbenchPartSite site) {
        return site.getWorkbenchWindow().getService(Results.class);
    }
}
