package se.digikomp.session.internal;

import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;

/** Hears that bundles with declarations came or went while the program runs, those with broken ones included. */
record Bundles(Runnable changed) implements BundleListener {

    private static final String DECLARATIONS = "plugin.xml";

    @Override
    public void bundleChanged(BundleEvent event) {
        boolean came = event.getType() == BundleEvent.RESOLVED && event.getBundle().getEntry(DECLARATIONS) != null;
        if (came || event.getType() == BundleEvent.UNINSTALLED) {
            changed.run();
        }
    }
}
