package se.digikomp.analysis.ui.internal.model;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import se.digikomp.analysis.engine.AllowList;
import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;

/** The bundles that contribute analyses, and whose of them may be run, while an administrator decides. */
public final class Contributors {

    /**
     * A bundle that contributes analyses.
     *
     * @param bundle   its name
     * @param analyses how many it contributes
     */
    public record Contributor(String bundle, int analyses) {
    }

    private final List<Contributor> all;
    private final AllowList before;
    private final SortedSet<String> ticked = new TreeSet<>();
    private boolean everybody;

    /** The contributors of these analyses, admitted as a list says. */
    public Contributors(Analyses contributed, AllowList list) {
        Map<String, Long> counts = contributed.all().stream()
                .collect(Collectors.groupingBy(AnalysisDescriptor::contributor, TreeMap::new, Collectors.counting()));
        all = counts.entrySet().stream().map(one -> new Contributor(one.getKey(), one.getValue().intValue())).toList();
        everybody = list.contributors().containsAll(AllowList.ALL.contributors());
        before = everybody ? new AllowList(List.of()) : list;
        all.stream().map(Contributor::bundle).filter(list::admits).forEach(ticked::add);
    }

    /** All of them by name. */
    public List<Contributor> all() {
        return all;
    }

    /** Whether everybody is admitted, those included who come later. */
    public boolean everybody() {
        return everybody;
    }

    /** Admits everybody, or only those that are ticked. */
    public void admitEverybody(boolean admitted) {
        everybody = admitted;
    }

    /** Whether one is ticked. */
    public boolean isTicked(Contributor contributor) {
        return ticked.contains(contributor.bundle());
    }

    /** Ticks one or takes its tick away. */
    public void tick(Contributor contributor, boolean admitted) {
        if (admitted) {
            ticked.add(contributor.bundle());
        } else {
            ticked.remove(contributor.bundle());
        }
    }

    /** Whether no analysis at all could be run. */
    public boolean nobody() {
        return !everybody && ticked.isEmpty();
    }

    /** What was decided; bundles that are admitted without being installed stay admitted. */
    public AllowList decided() {
        return everybody ? AllowList.ALL
                : before.with(ticked, all.stream().map(Contributor::bundle).filter(one -> !ticked.contains(one))
                        .toList());
    }
}
