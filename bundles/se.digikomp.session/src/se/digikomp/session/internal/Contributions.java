package se.digikomp.session.internal;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IRegistryEventListener;

/** Hears that bundles with analyses came or went while the program runs. */
record Contributions(Runnable changed) implements IRegistryEventListener {

    @Override
    public void added(IExtension[] extensions) {
        changed.run();
    }

    @Override
    public void removed(IExtension[] extensions) {
        changed.run();
    }

    @Override
    public void added(IExtensionPoint[] points) {
        // the point itself stays as long as the program
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        // the point itself stays as long as the program
    }
}
