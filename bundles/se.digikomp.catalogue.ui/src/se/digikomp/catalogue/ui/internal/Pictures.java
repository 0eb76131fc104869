package se.digikomp.catalogue.ui.internal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;

import se.digikomp.models.edit.ModelIcons;

/** The pictures of the models' types, shared by all and never to be disposed; for the screen's thread. */
public final class Pictures {

    private static final String BUNDLE = "se.digikomp.catalogue.ui";

    private Pictures() {
    }

    /** The picture of a type. */
    public static Image of(EClass type) {
        ImageRegistry shared = JFaceResources.getImageRegistry();
        String key = key(type);
        if (shared.getDescriptor(key) == null) {
            shared.put(key, ImageDescriptor.createFromURL(ModelIcons.of(type)));
        }
        return shared.get(key);
    }

    /** The picture of a type with a lock in its corner. */
    public static Image locked(EClass type) {
        ImageRegistry shared = JFaceResources.getImageRegistry();
        String key = key(type) + ".locked";
        if (shared.getDescriptor(key) == null) {
            shared.put(key, new DecorationOverlayIcon(of(type), descriptor("lock"), IDecoration.BOTTOM_RIGHT));
        }
        return shared.get(key);
    }

    /** A lock. */
    public static Image lock() {
        return named("frozen");
    }

    /** A picture of the bundle's own by the name of its file without extension, such as {@code add}. */
    public static Image named(String name) {
        ImageRegistry shared = JFaceResources.getImageRegistry();
        String key = BUNDLE + ".icon." + name;
        if (shared.getDescriptor(key) == null) {
            shared.put(key, descriptor(name));
        }
        return shared.get(key);
    }

    private static String key(EClass type) {
        return BUNDLE + '.' + type.getName();
    }

    /** How to make one of the bundle's own pictures, for menus, which dispose of what they make. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
