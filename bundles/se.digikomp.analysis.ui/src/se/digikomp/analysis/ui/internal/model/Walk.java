package se.digikomp.analysis.ui.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ways from one figure of a page to the next, so that each can be reached from every other one by arrow keys. */
public final class Walk {

    /** Where to go. */
    public enum Step {
        /** To the figure before, in the same line. */
        LEFT,
        /** To the figure after, in the same line. */
        RIGHT,
        /** To the nearest figure of the line above. */
        UP,
        /** To the nearest figure of the line below. */
        DOWN
    }

    private static final double ONE_LINE = 7;
    private final List<List<Spot>> lines = new ArrayList<>();

    /** Ways over these figures, which are sorted into lines by how high they lie. */
    public Walk(List<Spot> spots) {
        spots.stream().sorted(Comparator.comparingDouble(Spot::middleY)).forEach(this::add);
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Spot::middleX)));
    }

    private void add(Spot spot) {
        if (lines.isEmpty() || spot.middleY() - lines.getLast().getFirst().middleY() > ONE_LINE) {
            lines.add(new ArrayList<>());
        }
        lines.getLast().add(spot);
    }

    /** The first figure of the first line that lies below this height, or else of all; empty where there is none. */
    public Optional<Spot> first(double height) {
        return lines.stream().filter(line -> line.getFirst().middleY() >= height).findFirst()
                .or(() -> lines.stream().findFirst()).map(List::getFirst);
    }

    /** The figure one step away; the same one at the edge, the first one where it is not on the page. */
    public Optional<Spot> next(Spot from, Step step) {
        for (int index = 0; index < lines.size(); index++) {
            int place = lines.get(index).indexOf(from);
            if (place >= 0) {
                return Optional.of(switch (step) {
                    case LEFT -> lines.get(index).get(Math.max(0, place - 1));
                    case RIGHT -> lines.get(index).get(Math.min(lines.get(index).size() - 1, place + 1));
                    case UP -> nearest(lines.get(Math.max(0, index - 1)), from);
                    case DOWN -> nearest(lines.get(Math.min(lines.size() - 1, index + 1)), from);
                });
            }
        }
        return first(0);
    }

    private static Spot nearest(List<Spot> line, Spot from) {
        return line.contains(from) ? from : line.stream()
                .min(Comparator.comparingDouble(spot -> Math.abs(spot.middleX() - from.middleX()))).orElse(from);
    }
}
