package se.digikomp.catalogue.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** A frozen version among the models it refers to, for as long as somebody looks at it. */
public final class Thaw implements AutoCloseable {

    private final Resource resource = new ModelResource(URI.createURI("catalogue:frozen"));
    private final ResourceSet models;

    /** Reads a version's canonical form and resolves its references to these models. */
    public Thaw(String canonical, ResourceSet models) {
        this.models = models;
        try {
            resource.load(new ByteArrayInputStream(canonical.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new IllegalArgumentException("no canonical form of a version", e);
        }
        models.getResources().add(resource);
        EcoreUtil.resolveAll(resource);
    }

    /**
     * The version.
     *
     * @throws IllegalArgumentException where something else was frozen
     */
    public QuestionnaireVersion version() {
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
        if (root instanceof QuestionnaireVersion version) {
            return version;
        }
        throw new IllegalArgumentException("the canonical form of something else: " + root);
    }

    @Override
    public void close() {
        models.getResources().remove(resource);
    }
}
