package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Texts;
import se.digikomp.catalogue.internal.Mention;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.RegionPackage;
import se.digikomp.region.model.StaffCount;
import se.digikomp.training.model.TrainingPackage;

/** Requires of regions and training packages whatever their models require. */
final class ValueMissing extends TypedRule<EObject> {

    private static final Set<EPackage> MODELS = Set.of(RegionPackage.eINSTANCE, TrainingPackage.eINSTANCE);

    ValueMissing() {
        super("value.missing", Severity.ERROR, Scope.OBJECT, EObject.class);
    }

    @Override
    List<Problem> find(EObject object, Look look) {
        List<Problem> problems = new ArrayList<>();
        if (MODELS.contains(object.eClass().getEPackage())) {
            for (EStructuralFeature feature : object.eClass().getEStructuralFeatures()) {
                if (feature.isRequired() && !feature.isMany() && isMissing(object.eGet(feature))) {
                    problems.add(problem(object, Mention.value(feature.getName().toLowerCase(Locale.ROOT)),
                            Called.name(object)));
                }
            }
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return switch (problem.object()) {
            case Membership membership -> Removal.of(membership);
            case StaffCount count -> Removal.of(count);
            default -> List.of();
        };
    }

    private static boolean isMissing(Object value) {
        return value == null || value instanceof String words && words.isBlank()
                || value instanceof LocalizedText text && Texts.of(text).byLanguage().isEmpty();
    }
}
