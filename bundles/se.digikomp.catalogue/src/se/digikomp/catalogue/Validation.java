package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import se.digikomp.catalogue.internal.CompetenceMissing;
import se.digikomp.catalogue.internal.DanglingReference;
import se.digikomp.catalogue.internal.DuplicateCode;
import se.digikomp.catalogue.internal.ScaleDiffers;
import se.digikomp.catalogue.internal.TextMissing;
import se.digikomp.catalogue.internal.UndecidedComparability;

/** Looks models through by a list of rules and says what should be mended; changes nothing. */
public final class Validation {

    /** One thing that can be wrong with an object. */
    @FunctionalInterface
    public interface Rule {

        /** What is wrong with this object itself, not with what it contains; empty for a type the rule ignores. */
        List<Problem> check(EObject object);
    }

    private final List<Rule> rules;

    /** A validation by these rules, in this order. */
    public Validation(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules of the product; texts that respondents read are required in each of the languages (ISO 639). */
    public static Validation standard(Set<String> languages) {
        return new Validation(List.of(new DuplicateCode(), new TextMissing(languages), new CompetenceMissing(),
                new DanglingReference(), new ScaleDiffers(), new UndecidedComparability()));
    }

    /** What is wrong with an object and all it contains, in the order of the file. */
    public List<Problem> of(EObject root) {
        List<Problem> problems = new ArrayList<>(check(root));
        TreeIterator<EObject> contents = root.eAllContents();
        while (contents.hasNext()) {
            problems.addAll(check(contents.next()));
        }
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

    private List<Problem> check(EObject object) {
        return rules.stream().flatMap(rule -> rule.check(object).stream()).toList();
    }
}
