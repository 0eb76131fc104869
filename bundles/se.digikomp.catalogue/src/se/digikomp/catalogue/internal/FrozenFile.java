package se.digikomp.catalogue.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import se.digikomp.catalogue.CanonicalForm;
import se.digikomp.catalogue.Frozen;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Guards what lies on the disk frozen: only its state may move on, never its content. */
public final class FrozenFile {

    private FrozenFile() {
    }

    /** Whether writing this resource would put other content, or a draft, in place of a frozen version. */
    public static boolean wouldChange(Path file, Resource resource) throws IOException {
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
        if (!(root instanceof QuestionnaireVersion version) || Files.notExists(file)) {
            return false;
        }
        Resource there = new ModelSet().createResource(URI.createFileURI(file.toString()));
        there.load(Map.of());
        return !there.getContents().isEmpty() && there.getContents().getFirst() instanceof QuestionnaireVersion old
                && Frozen.isFrozen(old.getState()) && !(Frozen.isFrozen(version.getState())
                        && CanonicalForm.of(old).digest().equals(CanonicalForm.of(version).digest()));
    }
}
