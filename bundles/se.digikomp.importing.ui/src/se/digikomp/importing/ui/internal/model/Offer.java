package se.digikomp.importing.ui.internal.model;

import java.util.List;
import java.util.Optional;

import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;

/**
 * What a person can choose from when an import begins.
 *
 * @param rounds   the rounds there are
 * @param versions the questionnaire versions there are, the newest last
 * @param profiles names of the mappings kept from earlier imports
 */
public record Offer(List<Round> rounds, List<Outline> versions, List<String> profiles) {

    public Offer {
        rounds = List.copyOf(rounds);
        versions = List.copyOf(versions);
        profiles = List.copyOf(profiles);
    }

    /** The round of this name. */
    public Optional<Round> round(String name) {
        return rounds.stream().filter(round -> round.name().equals(name.strip())).findFirst();
    }

    /** The version that a round asked. */
    public Optional<Outline> versionOf(Round round) {
        return versions.stream().filter(version -> version.version().names(round.version())).findFirst();
    }
}
