package se.digikomp.survey;

/** One competence area of a framework version, such as 3 <em>Digital content creation</em>. */
public record Area(String code, Text name) {
}
