package se.digikomp.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** What is painted on the screen, kept beside the test's results so that a person can look at it. */
final class Picture {

    private static final Path FOLDER = Path.of(System.getProperty("digikomp.root", "."),
            "bundles/se.digikomp.tests/target/screens");

    private final ImageData pixels;

    private Picture(ImageData pixels) {
        this.pixels = pixels;
    }

    /** The area of a control as it is on the screen, kept as a file of this name. */
    static Picture of(Control control, String name) {
        Screen.settle();
        Display display = control.getDisplay();
        Rectangle area = display.map(control.getParent(), null, control.getBounds());
        Image image = new Image(display, area.width, area.height);
        GC screen = new GC(display);
        screen.copyArea(image, area.x, area.y);
        screen.dispose();
        Picture picture = new Picture(image.getImageData());
        image.dispose();
        picture.save(name);
        return picture;
    }

    /** How many different colours there are. */
    int colours() {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < pixels.height; y++) {
            for (int x = 0; x < pixels.width; x++) {
                colours.add(pixels.getPixel(x, y));
            }
        }
        return colours.size();
    }

    private void save(String name) {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { pixels };
        loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
