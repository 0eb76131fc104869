package se.digikomp.catalogue.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Identified;

/** Loads model files into a set, keeping those out that cannot be read. */
public final class Loading {

    private final ModelSet models;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> fileOfIdentity = new HashMap<>();

    private Loading(ModelSet models) {
        this.models = models;
    }

    /** Loads the files into the set and resolves references between them; gives what went wrong. */
    public static List<Problem> into(ModelSet models, List<URI> files) {
        Loading loading = new Loading(models);
        files.forEach(loading::load);
        EcoreUtil.resolveAll(models);
        return loading.problems;
    }

    private void load(URI file) {
        Resource resource = models.createResource(file);
        try {
            resource.load(Map.of());
            remember(resource);
        } catch (IOException e) {
            models.getResources().remove(resource);
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            problems.add(new Problem.InFile(Severity.ERROR, "file.unreadable", file.lastSegment(),
                    List.of(file.lastSegment(), String.valueOf(reason))));
        }
    }

    private void remember(Resource resource) {
        String file = resource.getURI().lastSegment();
        TreeIterator<EObject> contents = resource.getAllContents();
        while (contents.hasNext()) {
            if (contents.next() instanceof Identified identified && identified.getId() != null) {
                String other = fileOfIdentity.putIfAbsent(identified.getId(), file);
                if (other != null) {
                    problems.add(new Problem.OnObject(Severity.ERROR, "identity.twice", identified,
                            List.of(other, file, identified.getId())));
                }
            }
        }
    }
}
