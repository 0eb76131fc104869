package se.digikomp.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import se.digikomp.tests.guest.Guests;

/** A bundle of somebody else's that is installed while the program runs. */
final class GuestBundle {

    private static final String POINT = "se.digikomp.analysis.analyses";

    private GuestBundle() {
    }

    /** The declaration of an analysis with this class of {@link Guests}, under the name {@code guest.} and the class. */
    static String declared(String guest) {
        return "<analysis id='guest.%1$s' class='%2$s$%1$s' version='1.0' contract='1' name='Guest %1$s' category='%3$s'/>"
                .formatted(guest, Guests.class.getName(), "se.digikomp.category.quality");
    }

    /** Installs and starts a bundle whose {@code plugin.xml} declares these analyses; to be uninstalled by the caller. */
    static Bundle install(String name, String analyses) throws BundleException, IOException {
        Bundle bundle = FrameworkUtil.getBundle(Platform.class).getBundleContext()
                .installBundle("memory:" + name, new ByteArrayInputStream(jar(name, "<plugin><extension point='" + POINT
                        + "'>\n" + analyses + "\n</extension></plugin>")));
        bundle.start(Bundle.START_ACTIVATION_POLICY);
        return bundle;
    }

    private static byte[] jar(String name, String declarations) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-ActivationPolicy", "lazy");
        main.putValue("Import-Package", "se.digikomp.survey,se.digikomp.analysis,se.digikomp.analysis.result");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry("plugin.xml"));
            jar.write(declarations.getBytes(StandardCharsets.UTF_8));
            for (Class<?> each : classes()) {
                String file = each.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(file));
                try (InputStream in = each.getClassLoader().getResourceAsStream(file)) {
                    in.transferTo(jar);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>(List.of(Guests.class.getDeclaredClasses()));
        classes.add(Guests.class);
        return classes;
    }
}
