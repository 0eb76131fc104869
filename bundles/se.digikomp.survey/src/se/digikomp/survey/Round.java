package se.digikomp.survey;

import java.time.LocalDate;

/**
 * One collection of answers with one version of a questionnaire.
 *
 * @param name          what people call it, such as {@code 2019}
 * @param version       the published version that was asked
 * @param reference     the date for which staff numbers and memberships are taken
 * @param demonstration whether its answers are synthetic
 */
public record Round(String name, VersionRef version, LocalDate reference, boolean demonstration) {
}
