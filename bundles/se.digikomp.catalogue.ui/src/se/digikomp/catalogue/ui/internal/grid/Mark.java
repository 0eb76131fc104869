package se.digikomp.catalogue.ui.internal.grid;

import se.digikomp.catalogue.Severity;

/**
 * What stands at the head of a row because a person should look at it.
 *
 * @param severity how grave it is
 * @param words    what is to be said when the head is pointed at, one line each
 */
public record Mark(Severity severity, String words) {
}
