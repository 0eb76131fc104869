package se.digikomp.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.internal.ProblemTexts;

/** One thing that can be wrong with a model. */
public interface Rule {

    /** How much of a model a rule looks at, and so what has to be looked at again after an edit. */
    enum Scope {
        /** An object with the texts that belong to it, and what it refers to. */
        OBJECT,
        /** A model as a whole; such a rule answers for the root alone. */
        MODEL
    }

    /** What the rule is called; the code of the problems it finds. */
    String id();

    /** How grave its problems are. */
    Severity severity();

    /** How much it looks at. */
    default Scope scope() {
        return Scope.OBJECT;
    }

    /** What is wrong with this object itself, not with what it contains; empty for a type the rule ignores. */
    List<Problem> check(EObject object);

    /** The same as a part of a look by several rules, which may share what they find out. */
    default List<Problem> check(EObject object, Look look) {
        return check(object);
    }

    /** What would mend one of its problems, the likeliest first; empty where a person has to think. */
    default List<QuickFix> fixes(Problem.OnObject problem) {
        return List.of();
    }

    /** A problem of this rule with an object, mentioning these things in the order of the message. */
    default Problem problem(EObject object, Object... mentioned) {
        return new Problem.OnObject(severity(), id(), object,
                Stream.of(mentioned).map(String::valueOf).toList());
    }

    /** Why the rule is there and what a person can do, in a sentence or two for a reader of this language. */
    default String explanation(Locale reader) {
        return ProblemTexts.explanation(id(), reader);
    }
}
