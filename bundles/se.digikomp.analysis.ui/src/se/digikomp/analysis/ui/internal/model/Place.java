package se.digikomp.analysis.ui.internal.model;

import java.util.List;

import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Text;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;

/** One line of the tree in which a person chooses whose answers to look at. */
public sealed interface Place {

    /** What it is called; empty for {@link Others}, which the view names. */
    String name();

    /** The number of responses from here: of a library all of them, else of those libraries that may be shown. */
    int responses();

    /** What lies within. */
    List<Place> parts();

    /** The whole region. */
    record Whole(Territory territory, int responses, List<Place> parts) implements Place {
        public Whole {
            parts = List.copyOf(parts);
        }

        @Override
        public String name() {
            return territory.name();
        }
    }

    /** Libraries that plan together. */
    record Together(Cooperation cooperation, int responses, List<Place> parts) implements Place {
        public Together {
            parts = List.copyOf(parts);
        }

        @Override
        public String name() {
            return cooperation.name();
        }
    }

    /** Libraries that take part in no cooperation; cannot be chosen as such. */
    record Others(int responses, List<Place> parts) implements Place {
        public Others {
            parts = List.copyOf(parts);
        }

        @Override
        public String name() {
            return "";
        }
    }

    /**
     * One library.
     *
     * @param hidden why it cannot be chosen alone; {@link Text#EMPTY} where it can
     */
    record Library(Unit unit, int responses, Text hidden) implements Place {
        @Override
        public String name() {
            return unit.name();
        }

        @Override
        public List<Place> parts() {
            return List.of();
        }

        /** Whether it may be chosen alone. */
        public boolean shown() {
            return hidden.byLanguage().isEmpty();
        }
    }
}
