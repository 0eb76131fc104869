package se.digikomp.analysis.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

import se.digikomp.survey.Text;

/** The bundles that speak of analyses in their {@code plugin.xml} and from which the registry has heard nothing. */
final class UnheardBundles {

    private static final String FILE = "plugin.xml";
    private static final String SINGLETON = "singleton:=\"?true\"?";

    private final IExtensionRegistry registry;

    UnheardBundles(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** Why none of their analyses is used, a sentence a bundle; none outside OSGi. */
    List<Text> faults() {
        return bundles().filter(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .filter(this::isUnheard).flatMap(bundle -> declaration(bundle).stream())
                .flatMap(declaration -> declaration.fault().stream()).toList();
    }

    private static Stream<Bundle> bundles() {
        return Optional.ofNullable(FrameworkUtil.getBundle(RegistryFactory.class)).map(Bundle::getBundleContext)
                .map(BundleContext::getBundles).map(Arrays::stream).orElseGet(Stream::empty);
    }

    private boolean isUnheard(Bundle bundle) {
        IContributor contributor = ContributorFactoryOSGi.createContributor(bundle);
        return registry.getExtensions(contributor).length == 0 && registry.getExtensionPoints(contributor).length == 0;
    }

    private static Optional<Declaration> declaration(Bundle bundle) {
        try {
            URL file = bundle.getEntry(FILE);
            return file == null ? Optional.empty() : Optional.of(declaration(bundle, file));
        } catch (IllegalStateException e) {
            return Optional.empty(); // uninstalled in this moment
        }
    }

    private static Declaration declaration(Bundle bundle, URL file) {
        try (InputStream in = file.openStream()) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String name = bundle.getHeaders("").get(Constants.BUNDLE_SYMBOLICNAME).replace(" ", "");
            return new Declaration(bundle.getSymbolicName(), content, bundle.getState() != Bundle.INSTALLED,
                    name.matches(".*;" + SINGLETON + ".*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
