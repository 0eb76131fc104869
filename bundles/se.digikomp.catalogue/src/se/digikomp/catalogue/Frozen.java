package se.digikomp.catalogue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;

/**
 * What nobody may change any more: published and retired questionnaire versions and adopted frameworks, with all they
 * contain. An editing domain asks this in {@code isReadOnly(Resource)}, so that every EMF command refuses; saving asks it
 * once more ({@link Catalogue#save}).
 */
public final class Frozen {

    private Frozen() {
    }

    /** Whether this object or what contains it may not be changed. */
    public static boolean isFrozen(EObject object) {
        return switch (EcoreUtil.getRootContainer(object)) {
            case QuestionnaireVersion version -> isFrozen(version.getState());
            case FrameworkVersion framework -> framework.getState() != FrameworkState.DRAFT;
            default -> false;
        };
    }

    /** Whether versions in this state are frozen. */
    public static boolean isFrozen(VersionState state) {
        return state == VersionState.PUBLISHED || state == VersionState.RETIRED;
    }

    /** Why this object may not be changed and what a person can do instead; empty where it may. */
    public static Optional<Problem> reason(EObject object) {
        EObject root = EcoreUtil.getRootContainer(object);
        if (!isFrozen(root)) {
            return Optional.empty();
        }
        String code = root instanceof QuestionnaireVersion version
                ? version.getState() == VersionState.RETIRED ? "frozen.retired" : "frozen.published"
                : "frozen.adopted";
        String label = root instanceof QuestionnaireVersion version ? version.getVersion()
                : ((FrameworkVersion) root).getVersion();
        return Optional.of(new Problem.OnObject(Severity.ERROR, code, root, List.of(String.valueOf(label))));
    }
}
