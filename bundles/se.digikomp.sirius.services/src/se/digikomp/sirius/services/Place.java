package se.digikomp.sirius.services;

/**
 * Where an element of a diagram stands, in pixels.
 *
 * @param x from the left edge of what contains the element
 * @param y from the upper edge of what contains the element
 */
public record Place(int x, int y) {
}
