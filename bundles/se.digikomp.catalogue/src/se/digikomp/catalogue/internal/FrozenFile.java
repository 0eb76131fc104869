package se.digikomp.catalogue.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import se.digikomp.catalogue.CanonicalForm;
import se.digikomp.catalogue.Frozen;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Guards what lies on the disk frozen: only its state may move on, never its content. */
public final class FrozenFile {

    private FrozenFile() {
    }

    /** Whether writing this resource would put other content, or a draft, in place of a frozen version or an adopted edition. */
    public static boolean wouldChange(Path file, Resource resource) throws IOException {
        if (resource.getContents().isEmpty() || Files.notExists(file)) {
            return false;
        }
        Resource there = new ModelSet().createResource(URI.createFileURI(file.toString()));
        there.load(Map.of());
        return !there.getContents().isEmpty() && switch (resource.getContents().getFirst()) {
            case QuestionnaireVersion version -> there.getContents().getFirst() instanceof QuestionnaireVersion old
                    && Frozen.isFrozen(old) && !(Frozen.isFrozen(version)
                            && CanonicalForm.of(old).digest().equals(CanonicalForm.of(version).digest()));
            case FrameworkVersion edition -> Frozen.isFrozen(there.getContents().getFirst())
                    && !Arrays.equals(content(there), content(resource));
            default -> false;
        };
    }

    private static byte[] content(Resource resource) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of());
        return bytes.toByteArray();
    }
}
