package se.digikomp.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import se.digikomp.catalogue.internal.AtomicFile;

/** The model files that come with the product: DigComp, the demonstration questionnaire, packages and Region Skåne. */
public final class DeliveredContent {

    private static final List<String> FILES = List.of("digcomp.framework", "digcomp-2.0.framework",
            "digcomp-2.2.framework", "digcomp-3.0.framework", "self-assessment-demo.questionnaire",
            "self-assessment-demo-v1.questionnaire", "self-assessment-demo-v2.questionnaire", "packages.training",
            "skane.region");

    private DeliveredContent() {
    }

    /** Names of the delivered files. */
    public static List<String> files() {
        return FILES;
    }

    /**
     * Copies the delivered files into a folder, which is made where it does not exist. A file that exists is never
     * overwritten.
     *
     * @return names of the files that were written
     * @throws CatalogueException where the folder cannot be written
     */
    public static List<String> fill(Path folder) {
        List<String> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String file : FILES) {
                Path target = folder.resolve(file);
                if (Files.notExists(target)) {
                    AtomicFile.write(target, content(file));
                    written.add(file);
                }
            }
        } catch (IOException e) {
            throw new CatalogueException("cannot put the delivered content into " + folder, e);
        }
        return written;
    }

    private static byte[] content(String file) throws IOException {
        try (InputStream content = DeliveredContent.class.getResourceAsStream("/" + file)) {
            if (content == null) {
                throw new IllegalStateException("not delivered: " + file);
            }
            return content.readAllBytes();
        }
    }
}
