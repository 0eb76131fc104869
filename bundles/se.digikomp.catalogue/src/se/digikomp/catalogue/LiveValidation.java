package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * What is wrong with one model while it is edited: after an edit only what it touched and the model as a whole are looked
 * at again. Belongs to one thread, like the model.
 */
public final class LiveValidation {

    private final Validation validation;
    private final EObject root;
    private Map<EObject, List<Problem>> byPart = new IdentityHashMap<>();

    /** Follows a model that is the root of its file. */
    public LiveValidation(Validation validation, EObject root) {
        this.validation = validation;
        this.root = root;
    }

    /**
     * Says that an object changed: any part of the model, as the notifier of an EMF notification names it. Objects that
     * were added or removed need not be named.
     */
    public void changed(EObject object) {
        EObject part = object;
        while (part.eContainer() != null && part.eContainer() != root) {
            part = part.eContainer();
        }
        byPart.remove(part);
    }

    /** Says that everything may have changed, such as after other files did. */
    public void changed() {
        byPart.clear();
    }

    /** What is wrong now: with the model as a whole, then with each of its parts in the order of the file. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(validation.check(root, Rule.Scope.MODEL));
        problems.addAll(validation.check(root, Rule.Scope.OBJECT));
        Map<EObject, List<Problem>> known = new IdentityHashMap<>();
        for (EObject part : root.eContents()) {
            List<Problem> found = byPart.containsKey(part) ? byPart.get(part) : validation.objects(part);
            known.put(part, found);
            problems.addAll(found);
        }
        byPart = known;
        return problems;
    }
}
