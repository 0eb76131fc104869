package se.digikomp.survey;

/** One possible answer to a background question. */
public record Option(String code, Text label) {
}
