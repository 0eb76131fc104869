package se.digikomp.survey;

/** A perspective that cuts across the areas, such as legal competence. */
public record Theme(String key, Text name) {
}
