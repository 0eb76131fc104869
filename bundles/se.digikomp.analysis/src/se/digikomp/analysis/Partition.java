package se.digikomp.analysis;

import java.util.List;

import se.digikomp.survey.Text;

/**
 * A group's parts that may be shown, and what was withheld so that no part under the smallest group can be had, not
 * even by subtraction.
 *
 * @param groups   the parts that may be shown, in natural order
 * @param withheld the number of respondents in parts that may not be shown
 * @param reasons  one readable reason for each part that may not be shown
 */
public record Partition(List<Input> groups, int withheld, List<Text> reasons) {

    public Partition {
        groups = List.copyOf(groups);
        reasons = List.copyOf(reasons);
    }
}
