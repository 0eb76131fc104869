package se.digikomp.analysis.ui.internal.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Unit;

/**
 * Where a click on a figure leads: from a library, a statement, a competence or an area to how the answers spread.
 *
 * @param library  whose answers to look at; those looked at already where it is empty
 * @param analysis through which analysis
 * @param marks    what to mark there: statements by their code
 */
public record Drill(Optional<Selection> library, AnalysisDescriptor analysis, Set<String> marks) {

    private static final String SPREAD = "se.digikomp.analysis.standard.distribution";

    public Drill {
        marks = Set.copyOf(marks);
    }

    /** Where a click on what has these keys leads from the result of a question; empty where it leads nowhere. */
    public static Optional<Drill> of(Question question, Set<String> keys, Analyses analyses) {
        Optional<Selection> library = library(question, keys)
                .filter(other -> !other.units().equals(question.selection().units()));
        Set<String> marks = statements(question, keys);
        boolean elsewhere = library.isPresent()
                || !question.analysis().id().equals(SPREAD) && !marks.isEmpty();
        return analyses.find(SPREAD).filter(spread -> elsewhere)
                .map(spread -> new Drill(library, spread, marks));
    }

    private static Optional<Selection> library(Question question, Set<String> keys) {
        return question.ground().places().territory().units().stream().filter(unit -> keys.contains(unit.code()))
                .filter(unit -> question.ground().pattern().shows(unit.code())).findFirst()
                .map((Unit unit) -> Selection.of(unit));
    }

    private static Set<String> statements(Question question, Set<String> keys) {
        Set<String> codes = new TreeSet<>();
        for (Statement statement : question.ground().snapshot().outline().statements()) {
            if (keys.contains(statement.code()) || keys.contains(statement.competence())
                    || keys.contains(area(statement))) {
                codes.add(statement.code());
            }
        }
        return codes;
    }

    private static String area(Statement statement) {
        int dot = statement.competence().indexOf('.');
        return dot < 0 ? statement.competence() : statement.competence().substring(0, dot);
    }
}
