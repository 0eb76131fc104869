package se.digikomp.survey;

/**
 * Exactly one published version of a questionnaire.
 *
 * @param questionnaire key of the questionnaire
 * @param version       label of the version, such as {@code 2}
 * @param digest        SHA-256 in hexadecimal over the version's canonical form
 */
public record VersionRef(String questionnaire, String version, String digest) {

    /** Whether the other names the same version, whatever its content. */
    public boolean names(VersionRef other) {
        return questionnaire.equals(other.questionnaire) && version.equals(other.version);
    }

    @Override
    public String toString() {
        return questionnaire + " " + version;
    }
}
