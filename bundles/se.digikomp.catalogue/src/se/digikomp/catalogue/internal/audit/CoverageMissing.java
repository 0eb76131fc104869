package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.training.model.Coverage;
import se.digikomp.training.model.LearningModule;
import se.digikomp.training.model.LearningPackage;

/**
 * Warns of a training package, or of a module of it, that covers nothing: no competence, theme or statement. What a
 * package covers holds for all its modules.
 */
final class CoverageMissing extends TypedRule<LearningPackage> {

    CoverageMissing() {
        super("coverage.missing", Severity.WARNING, Scope.OBJECT, LearningPackage.class);
    }

    @Override
    List<Problem> find(LearningPackage learning, Look look) {
        List<Problem> problems = new ArrayList<>();
        if (isEmpty(learning.getCoverage())) {
            List<LearningModule> without = learning.getModules().stream()
                    .filter(module -> isEmpty(module.getCoverage())).toList();
            if (without.size() == learning.getModules().size()) {
                problems.add(problem(learning, Called.name(learning)));
            } else {
                without.forEach(module -> problems.add(problem(module, Called.name(module))));
            }
        }
        return problems;
    }

    private static boolean isEmpty(Coverage coverage) {
        return coverage == null || coverage.getCompetences().isEmpty() && coverage.getThemes().isEmpty()
                && coverage.getStatements().isEmpty();
    }
}
