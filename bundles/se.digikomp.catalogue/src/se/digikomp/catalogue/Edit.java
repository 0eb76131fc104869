package se.digikomp.catalogue;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change to a model, described but not made: {@link #apply} makes it at once, an editor makes a command of it so that
 * it can be undone.
 */
public sealed interface Edit {

    /** The object that changes. */
    EObject owner();

    /** The feature of it that changes. */
    EStructuralFeature feature();

    /** Makes the change, outside of any command stack. */
    void apply();

    /** Gives a feature a value; {@code SetCommand}. */
    record Assign(EObject owner, EStructuralFeature feature, Object value) implements Edit {

        @Override
        public void apply() {
            owner.eSet(feature, value);
        }
    }

    /** Takes the value of a feature away; {@code SetCommand} with {@code UNSET_VALUE}. */
    record Clear(EObject owner, EStructuralFeature feature) implements Edit {

        @Override
        public void apply() {
            owner.eUnset(feature);
        }
    }

    /** Puts an object into a list, at its end where {@code index} is the list's size; {@code AddCommand}. */
    record Insert(EObject owner, EReference feature, EObject value, int index) implements Edit {

        @Override
        public void apply() {
            Edit.list(owner, feature).add(index, value);
        }
    }

    /** Takes an object out of a list; {@code RemoveCommand}. */
    record Remove(EObject owner, EReference feature, EObject value) implements Edit {

        @Override
        public void apply() {
            Edit.list(owner, feature).remove(value);
        }
    }

    /** Moves an object within a list so that it then stands at {@code index}; {@code MoveCommand}. */
    record Move(EObject owner, EReference feature, EObject value, int index) implements Edit {

        @Override
        public void apply() {
            Edit.list(owner, feature).move(index, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EReference feature) {
        return (EList<EObject>) owner.eGet(feature);
    }
}
