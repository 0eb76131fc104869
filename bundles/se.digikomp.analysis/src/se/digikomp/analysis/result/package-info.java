/** The closed form of every result: blocks of cells that the host can guard, show, export and compare. */
package se.digikomp.analysis.result;
