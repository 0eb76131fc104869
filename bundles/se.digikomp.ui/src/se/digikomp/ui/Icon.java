package se.digikomp.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of the workbench, drawn so that they read on light and dark grounds alike. */
public enum Icon {
    /** A kind of analysis. */
    ANALYSIS,
    /** Going back to what was looked at before. */
    BACK,
    /** Several libraries that plan together. */
    COOPERATION,
    /** Something put on the clipboard. */
    COPY,
    /** Something saved in another format. */
    EXPORT,
    /** The list of analyses. */
    GALLERY,
    /** Something that disclosure control does not show. */
    HIDDEN,
    /** An extract coming in. */
    IMPORT,
    /** One library. */
    LIBRARY,
    /** A folder or file to look into. */
    OPEN,
    /** A chart as a picture. */
    PICTURE,
    /** Something kept in sight. */
    PIN,
    /** A questionnaire. */
    QUESTIONNAIRE,
    /** A whole region. */
    REGION,
    /** What an analysis found, as a chart. */
    RESULT,
    /** Something kept as a file. */
    SAVE,
    /** A choice of libraries. */
    SELECTION,
    /** A compilation going out. */
    SEND,
    /** Recognised beyond doubt. */
    SURE,
    /** Rows and columns. */
    TABLE,
    /** Words. */
    TEXT,
    /** Not recognised. */
    UNKNOWN,
    /** Recognised, but a person should look. */
    UNSURE,
    /** Something to be aware of. */
    WARNING;

    private static final String BUNDLE = "se.digikomp.ui";

    /** How to make the picture; for wizards and menus, which dispose of what they make. */
    public ImageDescriptor descriptor() {
        String path = "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** The picture, shared by all and never to be disposed; to be called on the screen's thread. */
    public Image image() {
        ImageRegistry shared = JFaceResources.getImageRegistry();
        String key = BUNDLE + '.' + name();
        if (shared.getDescriptor(key) == null) {
            shared.put(key, descriptor());
        }
        return shared.get(key);
    }
}
