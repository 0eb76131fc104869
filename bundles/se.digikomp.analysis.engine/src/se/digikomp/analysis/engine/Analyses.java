package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IExtensionRegistry;

import se.digikomp.analysis.engine.internal.ContributedAnalyses;
import se.digikomp.survey.Text;

/** The analyses that may be run, and why others may not. Immutable. */
public final class Analyses {

    private final List<AnalysisDescriptor> all;
    private final List<Text> rejected;

    private Analyses(List<AnalysisDescriptor> all, List<Text> rejected) {
        this.all = List.copyOf(all);
        this.rejected = List.copyOf(rejected);
    }

    /**
     * The analyses contributed to the extension point {@code se.digikomp.analysis.analyses}. Reads declarations only;
     * loads no class of a contributor.
     */
    public static Analyses of(IExtensionRegistry registry) {
        return new ContributedAnalyses(registry).read();
    }

    /** These analyses. */
    public static Analyses of(List<AnalysisDescriptor> descriptors) {
        return of(descriptors, List.of());
    }

    /** These analyses save those whose id another one has too, and what was rejected before. */
    public static Analyses of(List<AnalysisDescriptor> descriptors, List<Text> rejectedBefore) {
        Map<String, List<AnalysisDescriptor>> byId = new TreeMap<>();
        descriptors.forEach(one -> byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
        List<Text> rejected = new ArrayList<>(rejectedBefore);
        byId.values().stream().filter(same -> same.size() > 1).map(Analyses::clash).forEach(rejected::add);
        return new Analyses(byId.values().stream().filter(same -> same.size() == 1).map(List::getFirst).toList(),
                rejected);
    }

    private static Text clash(List<AnalysisDescriptor> same) {
        String id = same.getFirst().id();
        String contributors = String.join(", ", same.stream().map(AnalysisDescriptor::contributor).toList());
        return Text.of("Analysen %s finns mer än en gång och används inte: %s.".formatted(id, contributors),
                "The analysis %s exists more than once and is not used: %s.".formatted(id, contributors));
    }

    /** All analyses in the order of their ids. */
    public List<AnalysisDescriptor> all() {
        return all;
    }

    /** The analysis with this id, or the only one whose id ends with this segment. */
    public Optional<AnalysisDescriptor> find(String idOrLastSegment) {
        Optional<AnalysisDescriptor> exact = all.stream().filter(one -> one.id().equals(idOrLastSegment)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        List<AnalysisDescriptor> ending = all.stream().filter(one -> one.shortName().equals(idOrLastSegment)).toList();
        return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
    }

    /** One sentence for each declaration that was refused, naming its contributor. */
    public List<Text> rejected() {
        return rejected;
    }
}
