package se.digikomp.analysis.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/**
 * The results asked for last, so that a question asked again is answered at once. Holds only what disclosure control
 * let through. May be used by several threads.
 */
public final class ResultCache {

    /** What a result depends on: equal keys, equal results. */
    record Key(AnalysisDescriptor analysis, SortedMap<String, String> parameters, Selection selection, Round round,
            Territory territory, List<String> responses, DisclosurePolicy policy) {

        Key(AnalysisDescriptor analysis, SortedMap<String, String> parameters, Selection selection,
                Snapshot snapshot) {
            this(analysis, parameters, selection, snapshot.round(), snapshot.territory(),
                    Stream.concat(Stream.of(snapshot), snapshot.others().stream())
                            .map(one -> one.responses().snapshot()).toList(),
                    snapshot.policy());
        }
    }

    private final Map<Key, GuardedResult> results;

    /** A cache of at most this many results; the one not asked for the longest time goes first. */
    public ResultCache(int most) {
        results = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, GuardedResult> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<GuardedResult> find(Key key) {
        return Optional.ofNullable(results.get(key));
    }

    synchronized void put(Key key, GuardedResult result) {
        results.put(key, result);
    }
}
