package se.digikomp.analysis.ui.internal.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Selection;

/**
 * One analysis asked of one selection of one round's answers.
 *
 * @param ground     the answers
 * @param selection  whose
 * @param analysis   which analysis
 * @param parameters its parameters as text; those not named have their defaults
 */
public record Question(Ground ground, Selection selection, AnalysisDescriptor analysis,
        SortedMap<String, String> parameters) {

    public Question {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** The same question with other parameters. */
    public Question with(SortedMap<String, String> others) {
        return new Question(ground, selection, analysis, others);
    }
}
