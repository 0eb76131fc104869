package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import se.digikomp.catalogue.internal.audit.StandardRules;

/** Looks models through by a list of rules and says what should be mended; changes nothing. */
public final class Validation {

    private final List<Rule> rules;

    /** A validation by these rules, in this order. */
    public Validation(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules of the product.
     *
     * @param languages the languages (ISO 639) that texts are required in where a questionnaire names none
     */
    public static Validation standard(Set<String> languages) {
        return new Validation(StandardRules.of(languages));
    }

    /** The rules, in the order in which they are asked. */
    public List<Rule> rules() {
        return rules;
    }

    /** What is wrong with an object and all it contains, in the order of the file. */
    public List<Problem> of(EObject root) {
        List<Problem> problems = new ArrayList<>(check(root, Rule.Scope.MODEL));
        problems.addAll(objects(root));
        return problems;
    }

    /** What went wrong on opening a catalogue, and what is wrong with any of its models. */
    public List<Problem> of(Catalogue catalogue) {
        List<Problem> problems = new ArrayList<>(catalogue.problems());
        for (Resource resource : catalogue.resources().getResources()) {
            resource.getContents().forEach(root -> problems.addAll(of(root)));
        }
        return problems;
    }

    /** What would mend a problem that one of the rules found, the likeliest first; often nothing. */
    public List<QuickFix> fixes(Problem problem) {
        return problem instanceof Problem.OnObject found
                ? rules.stream().filter(rule -> rule.id().equals(found.code())).findFirst()
                        .map(rule -> rule.fixes(found)).orElse(List.of())
                : List.of();
    }

    /** What is wrong with an object and what it contains, each taken by itself. */
    List<Problem> objects(EObject object) {
        List<Problem> problems = new ArrayList<>(check(object, Rule.Scope.OBJECT));
        TreeIterator<EObject> contents = object.eAllContents();
        while (contents.hasNext()) {
            problems.addAll(check(contents.next(), Rule.Scope.OBJECT));
        }
        return problems;
    }

    /** What is wrong with an object by the rules of one scope; no hints where nobody can follow them any more. */
    List<Problem> check(EObject object, Rule.Scope scope) {
        List<Problem> problems = new ArrayList<>();
        Look look = new Look();
        for (Rule rule : rules) {
            if (rule.scope() == scope && !(rule.severity() == Severity.HINT && Frozen.isFrozen(object))) {
                problems.addAll(rule.check(object, look));
            }
        }
        return problems;
    }
}
