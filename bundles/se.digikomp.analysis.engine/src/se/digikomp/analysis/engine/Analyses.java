package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IExtensionRegistry;

import se.digikomp.analysis.engine.internal.ContributedAnalyses;
import se.digikomp.survey.Text;

/** The analyses that may be run, and why others may not. Immutable. */
public final class Analyses {

    /** The extension point to which analyses are contributed. */
    public static final String POINT = "se.digikomp.analysis.analyses";

    private final List<AnalysisDescriptor> all;
    private final List<Text> rejected;
    private final Map<String, String> formerly;

    private Analyses(List<AnalysisDescriptor> all, List<Text> rejected, Map<String, String> formerly) {
        this.all = List.copyOf(all);
        this.rejected = List.copyOf(rejected);
        this.formerly = Map.copyOf(formerly);
    }

    /**
     * The analyses contributed to {@link #POINT}. Reads declarations only;
     * loads no class of a contributor.
     */
    public static Analyses of(IExtensionRegistry registry) {
        return new ContributedAnalyses(registry).read();
    }

    /** These analyses. */
    public static Analyses of(List<AnalysisDescriptor> descriptors) {
        return of(descriptors, List.of(), Map.of());
    }

    /**
     * These analyses save those whose id another one has too.
     *
     * @param rejectedBefore what was rejected before, a sentence each
     * @param formerly       today's id by each id that an analysis had before
     */
    public static Analyses of(List<AnalysisDescriptor> descriptors, List<Text> rejectedBefore,
            Map<String, String> formerly) {
        Map<String, List<AnalysisDescriptor>> byId = new TreeMap<>();
        descriptors.forEach(one -> byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
        List<Text> rejected = new ArrayList<>(rejectedBefore);
        byId.values().stream().filter(same -> same.size() > 1).map(Analyses::clash).forEach(rejected::add);
        return new Analyses(byId.values().stream().filter(same -> same.size() == 1).map(List::getFirst).toList(),
                rejected, formerly);
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

    /** The analyses of those contributors only that are admitted, and the others among {@link #rejected()}. */
    public Analyses admitted(AllowList list) {
        Predicate<AnalysisDescriptor> admitted = one -> list.admits(one.contributor());
        List<Text> others = new ArrayList<>(rejected);
        all.stream().filter(admitted.negate()).map(Analyses::barred).forEach(others::add);
        return new Analyses(all.stream().filter(admitted).toList(), others, formerly);
    }

    private static Text barred(AnalysisDescriptor one) {
        return Text.of(
                "%s från %s används inte: paketet står inte bland dem som administratören tillåter.".formatted(one.id(),
                        one.contributor()),
                "%s of %s is not used: the bundle is not among those that the administrator admits.".formatted(one.id(),
                        one.contributor()));
    }

    /** The analysis that has or had this id, or the only one whose id ends with this segment. */
    public Optional<AnalysisDescriptor> find(String idOrLastSegment) {
        String id = formerly.getOrDefault(idOrLastSegment, idOrLastSegment);
        Optional<AnalysisDescriptor> exact = all.stream().filter(one -> one.id().equals(id)).findFirst();
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
