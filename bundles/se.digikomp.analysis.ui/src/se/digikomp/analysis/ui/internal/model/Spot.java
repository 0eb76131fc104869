package se.digikomp.analysis.ui.internal.model;

import java.util.Set;

import se.digikomp.charts.Mark;

/**
 * One figure on a page that a reader can point at or walk to.
 *
 * @param mark what it stands for
 * @param keys keys of what it is about, such as a library's and a statement's code
 * @param box  where it is drawn
 */
public record Spot(Mark mark, Set<String> keys, Page.Box box) {

    public Spot {
        keys = Set.copyOf(keys);
    }

    double middleX() {
        return (box.left() + box.right()) / 2;
    }

    double middleY() {
        return (box.top() + box.bottom()) / 2;
    }
}
