package se.digikomp.catalogue.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/**
 * Whether a model may be changed.
 *
 * @param allowed whether it may
 * @param reason  why not, in a sentence for the person at the screen; empty where it may
 */
public record Permission(boolean allowed, String reason) {

    private static final Permission GRANTED = new Permission(true, "");

    /** What the state of a model allows. */
    public static Permission of(EObject root) {
        return switch (root) {
            case QuestionnaireVersion version -> switch (version.getState()) {
                case DRAFT, IN_REVIEW -> GRANTED;
                case PUBLISHED -> new Permission(false, NLS.bind(Messages.Permission_published, version.getVersion()));
                case RETIRED -> new Permission(false, NLS.bind(Messages.Permission_retired, version.getVersion()));
            };
            case FrameworkVersion version when version.getState() != FrameworkState.DRAFT ->
                new Permission(false, Messages.Permission_adopted);
            default -> GRANTED;
        };
    }
}
