package se.digikomp.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * Readers contributed through the extension point {@code se.digikomp.importing.readers}; the only class here that knows
 * the registry.
 */
public final class ContributedReaders {

    /** Id of the extension point. */
    public static final String POINT = "se.digikomp.importing.readers";

    private static final System.Logger LOG = System.getLogger(ContributedReaders.class.getName());

    private ContributedReaders() {
    }

    /**
     * All contributed readers, those of higher priority first. A reader that cannot be made is left out and logged.
     */
    public static Readers in(IExtensionRegistry registry) {
        List<IConfigurationElement> elements = new ArrayList<>(List.of(registry.getConfigurationElementsFor(POINT)));
        elements.sort(Comparator.comparing(ContributedReaders::priority).reversed());
        List<ResponseReader> readers = new ArrayList<>();
        for (IConfigurationElement element : elements) {
            try {
                if (element.createExecutableExtension("class") instanceof ResponseReader reader) {
                    readers.add(reader);
                } else {
                    LOG.log(System.Logger.Level.ERROR, "No reader: {0}", element.getAttribute("class"));
                }
            } catch (CoreException e) {
                LOG.log(System.Logger.Level.ERROR, "Reader of " + element.getContributor().getName() + " left out", e);
            }
        }
        return new Readers(readers);
    }

    private static int priority(IConfigurationElement element) {
        String priority = element.getAttribute("priority");
        return priority != null && priority.matches("-?\\d{1,6}") ? Integer.parseInt(priority) : 0;
    }
}
