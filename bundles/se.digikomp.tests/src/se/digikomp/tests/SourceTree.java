package se.digikomp.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The checkout that is being built, for tests that read sources and manifests. */
final class SourceTree {

    private static final Path ROOT = Path.of(System.getProperty("digikomp.root", "."));

    private SourceTree() {
    }

    /** The folders of all bundles of ours, tests and stand-ins left out. */
    static List<Path> bundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("se.digikomp."))
                    .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The main attributes of a bundle's manifest. */
    static Attributes manifest(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All versioned files below a bundle whose path ends like this; none where there is no such folder. */
    static List<Path> files(Path bundle, String ending) {
        if (!Files.exists(bundle)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(bundle)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> Stream.of("/target/", "/bin/", "/bin-test/", "/src-gen/")
                            .noneMatch(file.toString().replace('\\', '/')::contains))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
