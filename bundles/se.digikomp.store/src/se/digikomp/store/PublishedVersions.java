package se.digikomp.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import se.digikomp.survey.VersionRef;

/** Keeps the frozen, canonical form of each published questionnaire version. */
public interface PublishedVersions {

    /** All published versions, in order of publication. */
    List<Published> all();

    /** The published version with this questionnaire key and version label. */
    Optional<Published> find(String questionnaire, String version);

    /**
     * Freezes a version; does nothing where exactly this one is frozen already.
     *
     * @throws IllegalStateException where the same version was published with another digest
     */
    void publish(Published version);

    /**
     * A frozen version.
     *
     * @param version   which, with the SHA-256 of {@code canonical}
     * @param canonical its canonical XMI
     * @param by        who published it
     * @param on        when
     */
    record Published(VersionRef version, String canonical, String by, Instant on) {
    }
}
