package se.digikomp.analysis.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The files of a bundle, read without activating it. */
final class BundleFiles implements ContributorFiles {

    private final Bundle bundle;

    BundleFiles(IContributor contributor) {
        bundle = Optional.ofNullable(ContributorFactoryOSGi.resolve(contributor))
                .orElseThrow(() -> new IllegalStateException("the bundle is gone"));
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        URL entry = bundle.getEntry(path);
        return entry == null ? Optional.empty() : Optional.of(entry.openStream());
    }

    @Override
    public String messages() {
        String declared = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION);
        return declared == null ? Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME : declared;
    }
}
