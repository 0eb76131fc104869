package se.digikomp.analysis.result;

import se.digikomp.survey.Text;

/**
 * The measure that values share.
 *
 * @param name what is measured, with its unit
 * @param low  the least possible value
 * @param high the greatest possible value
 */
public record Axis(Text name, double low, double high) {
}
