/** Immutable columnar answers and the counting done on them. */
package se.digikomp.responses;
