package se.digikomp.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ISafeRunnableWithResult;
import org.eclipse.core.runtime.SafeRunner;

import se.digikomp.analysis.result.Block;

/** Reads what is contributed to the point {@code se.digikomp.analysis.ui.renderers}; a failing renderer draws nothing. */
public final class ContributedRenderers {

    private static final System.Logger LOG = System.getLogger(ContributedRenderers.class.getName());
    private static final String POINT = "se.digikomp.analysis.ui.renderers";

    private ContributedRenderers() {
    }

    /** The renderers declared now; loads no class of a contributor. */
    public static Renderers read(IExtensionRegistry registry) {
        return new Renderers(Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .map(ContributedRenderers::renderer).toList());
    }

    private static Renderer renderer(IConfigurationElement element) {
        return new Renderer(element.getAttribute("id"), element.getAttribute("name"), element.getAttribute("block"),
                priority(element), () -> make(element));
    }

    private static int priority(IConfigurationElement element) {
        String priority = element.getAttribute("priority");
        return priority != null && priority.matches("-?\\d{1,6}") ? Integer.parseInt(priority) : 0;
    }

    private static Chart make(IConfigurationElement element) {
        try {
            return element.createExecutableExtension("class") instanceof Chart chart ? new Shielded(chart)
                    : (block, together, setting) -> Optional.empty();
        } catch (CoreException e) {
            LOG.log(System.Logger.Level.ERROR, "Renderer of " + element.getContributor().getName() + " left out", e);
            return (block, together, setting) -> Optional.empty();
        }
    }

    /** A chart whose failures are logged under its contributor's name and leave the block undrawn. */
    private record Shielded(Chart chart) implements Chart {
        @Override
        public Optional<Drawing> draw(Block block, List<Block> together, Setting setting) {
            Optional<Drawing> drawing = SafeRunner.run(
                    (ISafeRunnableWithResult<Optional<Drawing>>) () -> chart.draw(block, together, setting));
            return drawing == null ? Optional.empty() : drawing; // null where it failed and was logged
        }
    }
}
