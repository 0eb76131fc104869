package se.digikomp.catalogue.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Validation.Rule;
import se.digikomp.framework.model.Identified;

/** Refuses a reference to something that is in none of the files. */
public final class DanglingReference implements Rule {

    @Override
    public List<Problem> check(EObject object) {
        List<Problem> problems = new ArrayList<>();
        for (EObject target : object.eCrossReferences()) {
            if (target.eIsProxy()) {
                problems.add(new Problem.OnObject(Severity.ERROR, "reference.dangling", object,
                        List.of(name(object), ((InternalEObject) target).eProxyURI().fragment())));
            }
        }
        return problems;
    }

    private static String name(EObject object) {
        return object instanceof Identified identified ? String.valueOf(identified.getId()) : object.eClass().getName();
    }
}
