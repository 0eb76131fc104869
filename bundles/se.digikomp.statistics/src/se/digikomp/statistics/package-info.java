/** Statistics for answers on ordered scales, given as counts. */
package se.digikomp.statistics;
