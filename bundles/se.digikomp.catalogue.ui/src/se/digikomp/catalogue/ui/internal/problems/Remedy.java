package se.digikomp.catalogue.ui.internal.problems;

import java.util.List;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Validation;
import se.digikomp.catalogue.ui.internal.editor.Editing;

/** A quick fix in an opened file; taking it is one step that can be undone. */
public record Remedy(Editing editing, QuickFix fix) {

    /** What would mend the problems of a kind with an object, the likeliest first; a kind of {@code ""} is any. */
    public static List<Remedy> of(Editing editing, String identity, String code) {
        if (!editing.permission().allowed()) {
            return List.of();
        }
        Validation validation = ProblemMarkers.validation();
        List<Problem> problems = validation.of(editing.root()).stream()
                .filter(problem -> problem.identity().equals(identity))
                .filter(problem -> code.isEmpty() || problem.code().equals(code)).toList();
        return problems.stream().flatMap(problem -> validation.fixes(problem).stream())
                .map(fix -> new Remedy(editing, fix)).toList();
    }

    /** What it does, as on a menu. */
    public String title() {
        return fix.title(editing.reader());
    }

    /** Mends the problem. */
    public void take() {
        editing.change(title(), fix::apply);
    }
}
