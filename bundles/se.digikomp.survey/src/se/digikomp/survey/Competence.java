package se.digikomp.survey;

/**
 * One competence of a framework version; its code is the key that survives framework versions.
 *
 * @param code such as {@code 3.1}
 * @param area code of the area it belongs to
 * @param name its name in this framework version
 */
public record Competence(String code, String area, Text name) {
}
