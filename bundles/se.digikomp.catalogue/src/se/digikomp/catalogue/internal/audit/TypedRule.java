package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;

/**
 * A rule that is declared in one line: what it is called, how grave it is, how much it looks at, and on which type of
 * object it answers.
 *
 * @param <T> the type of object
 */
abstract class TypedRule<T extends EObject> implements Rule {

    private final String id;
    private final Severity severity;
    private final Scope scope;
    private final Class<T> type;

    TypedRule(String id, Severity severity, Scope scope, Class<T> type) {
        this.id = id;
        this.severity = severity;
        this.scope = scope;
        this.type = type;
    }

    /** What is wrong with an object of the type. */
    abstract List<Problem> find(T object, Look look);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Scope scope() {
        return scope;
    }

    @Override
    public final List<Problem> check(EObject object) {
        return check(object, new Look());
    }

    @Override
    public final List<Problem> check(EObject object, Look look) {
        return type.isInstance(object) ? find(type.cast(object), look) : List.of();
    }
}
