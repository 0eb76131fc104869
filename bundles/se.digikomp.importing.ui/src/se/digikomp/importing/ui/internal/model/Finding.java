package se.digikomp.importing.ui.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Problem;

/** One problem of a plan and what it means for the row or the file. */
public record Finding(Kind kind, Problem problem) {

    /** What a problem means. */
    public enum Kind {
        /** The whole file is not taken. */
        REFUSED,
        /** The row is not taken. */
        REJECTED,
        /** The row is there already. */
        DUPLICATE,
        /** The row is taken, with something to know. */
        WARNING
    }

    /** All findings of a plan: the file's refusals first, then by line. */
    public static List<Finding> of(ImportPlan plan) {
        Stream<Finding> rows = Stream.of(
                plan.rejectedRows().stream().flatMap(row -> all(Kind.REJECTED, row.problems())),
                all(Kind.DUPLICATE, plan.duplicates()), all(Kind.WARNING, plan.warnings())).flatMap(kind -> kind)
                .sorted(Comparator.comparingInt((Finding finding) -> finding.problem.where().line())
                        .thenComparing(Finding::kind));
        return Stream.concat(all(Kind.REFUSED, plan.refusals()), rows).toList();
    }

    private static Stream<Finding> all(Kind kind, List<Problem> problems) {
        return problems.stream().map(problem -> new Finding(kind, problem));
    }
}
