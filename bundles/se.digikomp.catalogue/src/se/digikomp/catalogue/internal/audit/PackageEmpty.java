package se.digikomp.catalogue.internal.audit;

import java.util.List;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.training.model.LearningPackage;

/** Hints at a training package that says nothing of its modules. */
final class PackageEmpty extends TypedRule<LearningPackage> {

    PackageEmpty() {
        super("package.empty", Severity.HINT, Scope.OBJECT, LearningPackage.class);
    }

    @Override
    List<Problem> find(LearningPackage learning, Look look) {
        return learning.getModules().isEmpty() ? List.of(problem(learning, Called.name(learning))) : List.of();
    }
}
