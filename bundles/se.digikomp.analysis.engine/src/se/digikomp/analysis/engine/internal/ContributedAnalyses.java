package se.digikomp.analysis.engine.internal;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Contribution;
import se.digikomp.analysis.engine.Needs;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** Reads what bundles declare at the extension point of analyses, loading none of their classes. */
public final class ContributedAnalyses {

    private static final String CONTRACT = "1";
    private static final List<String> CATEGORIES = Stream
            .of("change", "comparison", "distribution", "priorities", "profile", "quality", "relation")
            .map("se.digikomp.category."::concat).toList();
    private static final List<String> REQUIRED = List.of("id", "class", "version", "contract", "name", "category");

    private final IExtensionRegistry registry;
    private final Function<IContributor, ContributorFiles> files;
    private final List<AnalysisDescriptor> accepted = new ArrayList<>();
    private final List<Text> rejected = new ArrayList<>();
    private final Map<String, String> formerly = new HashMap<>();

    /** Reads a registry of bundles. */
    public ContributedAnalyses(IExtensionRegistry registry) {
        this(registry, BundleFiles::new);
        rejected.addAll(new UnheardBundles(registry).faults());
    }

    /** Reads a registry whose contributors keep their files here. */
    public ContributedAnalyses(IExtensionRegistry registry, Function<IContributor, ContributorFiles> files) {
        this.registry = registry;
        this.files = files;
    }

    /** All declared analyses. */
    public Analyses read() {
        for (IConfigurationElement element : registry.getConfigurationElementsFor(Analyses.POINT)) {
            try {
                read(element);
            } catch (InvalidRegistryObjectException e) {
                continue; // its bundle left in this moment, which the registry tells its listeners
            }
        }
        return Analyses.of(accepted, rejected, formerly);
    }

    private void read(IConfigurationElement element) {
        String contributor = element.getContributor().getName();
        List<String> missing = REQUIRED.stream().filter(name -> attribute(element, name).isBlank()).toList();
        if (!element.getName().equals("analysis") || !missing.isEmpty()) {
            String what = missing.isEmpty() ? '<' + element.getName() + '>' : String.join(", ", missing);
            rejected.add(Text.of("En analys från %s saknar: %s.".formatted(contributor, what),
                    "An analysis of %s lacks: %s.".formatted(contributor, what)));
            return;
        }
        String contract = attribute(element, "contract");
        if (!contract.equals(CONTRACT)) {
            rejected.add(Text.of(
                    "%s från %s är skriven för kontrakt %s; det här programmet har %s.".formatted(
                            attribute(element, "id"),
                            contributor, contract, CONTRACT),
                    "%s of %s is written for contract %s; this program has %s.".formatted(attribute(element, "id"),
                            contributor, contract, CONTRACT)));
            return;
        }
        String category = attribute(element, "category");
        if (!CATEGORIES.contains(category)) {
            rejected.add(Text.of(
                    "%s från %s hör till kategorin %s, som inte finns (bara: %s).".formatted(attribute(element, "id"),
                            contributor, category, String.join(", ", CATEGORIES)),
                    "%s of %s belongs to the category %s, which does not exist (only: %s).".formatted(
                            attribute(element, "id"), contributor, category, String.join(", ", CATEGORIES))));
            return;
        }
        try {
            accepted.add(descriptor(element, contributor));
            for (IConfigurationElement former : element.getChildren("formerly")) {
                formerly.put(attribute(former, "id"), attribute(element, "id"));
            }
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            rejected.add(Text.of("%s från %s: %s".formatted(attribute(element, "id"), contributor, e.getMessage()),
                    "%s of %s: %s".formatted(attribute(element, "id"), contributor, e.getMessage())));
        }
    }

    private AnalysisDescriptor descriptor(IConfigurationElement element, String contributor) {
        ContributorMessages messages = new ContributorMessages(files.apply(element.getContributor()));
        String id = attribute(element, "id");
        String preferred = attributeOfChild(element, "prefers", "renderer");
        return new AnalysisDescriptor(id, attribute(element, "version"),
                messages.attribute(id, "name", attribute(element, "name")),
                messages.attribute(id, "description", attribute(element, "description")),
                attribute(element, "category"),
                contributor, needs(element), preferred, new Declared(element, messages));
    }

    private static Needs needs(IConfigurationElement element) {
        String statements = attributeOfChild(element, "needs", "statements");
        String steps = attributeOfChild(element, "needs", "scaleSteps");
        String[] bounds = steps.isBlank() ? new String[] { "2", "" + Scale.MOST_STEPS } : steps.split("\\.\\.", 2);
        if (bounds.length != 2) {
            throw new IllegalArgumentException("scaleSteps=\"" + steps + '"');
        }
        return new Needs(statements.isBlank() ? 0 : Integer.parseInt(statements), Integer.parseInt(bounds[0]),
                Integer.parseInt(bounds[1]));
    }

    private static String attributeOfChild(IConfigurationElement element, String child, String attribute) {
        IConfigurationElement[] children = element.getChildren(child);
        return children.length == 0 ? "" : attribute(children[0], attribute);
    }

    private static String attribute(IConfigurationElement element, String name) {
        String value = element.getAttribute(name);
        return value == null ? "" : value;
    }

    /** A declared analysis, whose class is loaded at the first use. */
    private record Declared(IConfigurationElement element, ContributorMessages messages) implements Contribution {

        @Override
        public Analysis<?> create() {
            if (!element.isValid()) {
                throw new IllegalStateException("its bundle is gone");
            }
            try {
                return (Analysis<?>) element.createExecutableExtension("class");
            } catch (CoreException e) {
                throw new IllegalStateException("cannot make " + element.getAttribute("class"), e);
            }
        }

        @Override
        public Text message(String key) {
            return messages.message(key);
        }
    }
}
