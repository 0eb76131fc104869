/**
 * A block of a result as a drawing: a few kinds of shapes in meanings of colour, drawn alike on screen, in pictures and in
 * documents.
 */
package se.digikomp.charts;
