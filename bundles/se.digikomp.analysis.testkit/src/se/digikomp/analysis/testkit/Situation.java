package se.digikomp.analysis.testkit;

import java.util.List;
import java.util.stream.Stream;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Territory;

/**
 * Answers in which something that an analysis may ask of its input is empty: groups, counts, scores, pairs of statements,
 * whole responses, cooperations or themes.
 *
 * @param name    what is special about them
 * @param answers the answers
 */
record Situation(String name, Answers answers) {

    /** All of them. */
    static List<Situation> all() {
        return List.of(
                new Situation("one person answered", Answers.answers().unit("Alvik", 1)),
                new Situation("every library is too small",
                        Answers.answers().unit("Alvik", 4).unit("Berg", 4).unit("Dal", 3)
                                .cooperation("Near", "Alvik", "Berg")),
                new Situation("one library answered", Answers.answers().unit("Alvik", 15).cooperation("Near", "Alvik")),
                new Situation("nobody answered a statement", region().missing(1)),
                new Situation("too few answered each statement", region().missing(0.8)),
                new Situation("many skipped statements", region().missing(0.4)),
                new Situation("there is one statement", region().statements(1)),
                new Situation("there are two statements", region().statements(2)),
                new Situation("the scale has two steps", region().steps(2)),
                new Situation("groups by background are too small",
                        Answers.answers().group("head", 3).group("librarian", 30).group("assistant", 4)),
                new Situation("everything may be asked", Answers.answers().group("librarian", 60).group("assistant", 40)
                        .unit("Alvik", 40).cooperation("Near", "Alvik", "North").cooperation("Far", "South")));
    }

    private static Answers region() {
        return Answers.answers().unit("Alvik", 15).unit("Berg", 9).unit("Dal", 4).unit("Ed", 7)
                .cooperation("Near", "Alvik", "Berg", "Dal").cooperation("Far", "Dal", "Ed");
    }

    /** The region, its first library, its first two libraries, its cooperations, and those of each job title. */
    static Stream<Selection> selections(Snapshot snapshot) {
        Territory territory = snapshot.territory();
        Selection region = Selection.region(territory);
        return Stream.of(Stream.of(region, Selection.of(territory.units().getFirst())),
                territory.units().size() < 3 ? Stream.<Selection>empty()
                        : Stream.of(Selection.of(territory.units().subList(0, 2))),
                territory.cooperations().stream().map(Selection::of),
                snapshot.outline().choices().stream().flatMap(question -> question.options().stream()
                        .map(option -> region.where(question, List.of(option)))))
                .flatMap(selections -> selections);
    }
}
