package se.digikomp.sirius.services;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Validation;

/** What the catalogue's audit finds, as the validation rules of the representations ask for it. */
public class Audits {

    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    /** Whether the audit finds no error at this object. */
    public Boolean hasNoError(EObject object) {
        return at(object, Severity.ERROR).isEmpty();
    }

    /** Whether the audit finds no warning at this object. */
    public Boolean hasNoWarning(EObject object) {
        return at(object, Severity.WARNING).isEmpty();
    }

    /** The errors at this object in words. */
    public String errors(EObject object) {
        return words(at(object, Severity.ERROR));
    }

    /** The warnings at this object in words. */
    public String warnings(EObject object) {
        return words(at(object, Severity.WARNING));
    }

    private static List<Problem> at(EObject object, Severity severity) {
        return Validation.standard(LANGUAGES).of(EcoreUtil.getRootContainer(object)).stream()
                .filter(problem -> problem.severity() == severity
                        && problem instanceof Problem.OnObject on && on.object() == object)
                .toList();
    }

    private static String words(List<Problem> problems) {
        return problems.stream().map(problem -> problem.message(Locale.getDefault()))
                .collect(Collectors.joining(" "));
    }
}
