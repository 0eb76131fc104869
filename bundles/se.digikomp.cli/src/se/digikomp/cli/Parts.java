package se.digikomp.cli;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;

/** What {@code --split} makes of a selection: one selection for each library, cooperation or option in it. */
record Parts(Snapshot snapshot, Selection whole) {

    private static final String LIBRARIES = "unit";
    private static final String COOPERATIONS = "cooperation";

    /**
     * One of them.
     *
     * @param key       what tells it from the others in the name of a file
     * @param selection whose answers
     */
    record Part(String key, Selection selection) {
    }

    /** The parts by libraries, cooperations, or the background question of this code; nothing where it is none. */
    Optional<List<Part>> by(String name) {
        if (name.equals(COOPERATIONS)) {
            return Optional.of(cooperations());
        }
        Optional<Background> question = snapshot.outline().background(name);
        if (name.equals(LIBRARIES) || question.filter(one -> one.kind() == Background.Kind.UNIT).isPresent()) {
            return Optional.of(libraries());
        }
        return question.map(this::options);
    }

    private List<Part> libraries() {
        return snapshot.territory().units().stream().filter(unit -> whole.units().contains(unit.code()))
                .map(unit -> new Part(unit.name(), like(Selection.of(unit)))).toList();
    }

    private List<Part> cooperations() {
        return snapshot.territory().cooperations().stream().filter(one -> whole.units().containsAll(one.units()))
                .map(one -> new Part(one.name(), like(Selection.of(one)))).toList();
    }

    private List<Part> options(Background question) {
        return question.options().stream().map(option -> part(question, option)).toList();
    }

    private Part part(Background question, Option option) {
        return new Part(option.code(), whole.where(question, List.of(option)));
    }

    private Selection like(Selection part) {
        return new Selection(part.key(), part.name(), part.units(), whole.rounds(), whole.filters());
    }
}
