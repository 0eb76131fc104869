package se.digikomp.analysis.engine;

import java.util.Optional;

import se.digikomp.survey.Text;

/**
 * All that is known of an analysis before any class of its contributor is loaded.
 *
 * @param id           stays the same for ever
 * @param version      version of the analysis, such as {@code 1.2}
 * @param name         what people call it
 * @param description  what it shows, how, and where the method comes from
 * @param category     heading of the gallery under which it stands
 * @param contributor  name of the bundle that brings it
 * @param needs        what a questionnaire must have
 * @param preferred    id of the renderer it likes best; empty for none
 * @param contribution makes it and knows its words
 */
public record AnalysisDescriptor(String id, String version, Text name, Text description, String category,
        String contributor, Needs needs, String preferred, Contribution contribution) {

    /** Id of the renderer the analysis likes best. */
    public Optional<String> renderer() {
        return preferred.isEmpty() ? Optional.empty() : Optional.of(preferred);
    }

    /** The id's last segment, which people may write for the whole where it is the only one. */
    public String shortName() {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
