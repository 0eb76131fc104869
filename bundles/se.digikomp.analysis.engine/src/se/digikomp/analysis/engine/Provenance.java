package se.digikomp.analysis.engine;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import se.digikomp.survey.Round;

/**
 * What a result rests on: enough to make it again.
 *
 * @param analysis      id of the analysis
 * @param version       version of the analysis
 * @param parameters    every parameter as text, by name
 * @param snapshot      digest of the answers
 * @param policy        the policy that held
 * @param round         the round
 * @param selection     whose answers
 * @param base          the number of respondents shown
 * @param demonstration whether questionnaire, answers or both are a demonstration
 * @param made          when
 */
public record Provenance(String analysis, String version, SortedMap<String, String> parameters, String snapshot,
        DisclosurePolicy policy, Round round, Selection selection, int base, boolean demonstration, Instant made) {

    public Provenance {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
