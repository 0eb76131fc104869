/** The product without a display: commands that import, analyse and compile. */
package se.digikomp.cli;
