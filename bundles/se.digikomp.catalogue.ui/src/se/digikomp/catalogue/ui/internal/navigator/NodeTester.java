package se.digikomp.catalogue.ui.internal.navigator;

import org.eclipse.core.expressions.PropertyTester;

import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.questionnaire.model.QuestionnairePackage;

/** What menus ask about a line of the navigator. */
public final class NodeTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        Node node = (Node) receiver;
        return switch (property) {
            case "opens" -> node.opens();
            case "isDeletable" -> node.isFile() && node.isChangeable()
                    && !DeliveredContent.files().contains(node.file());
            case "isFrozenVersion" -> node.isFile() && !node.isChangeable()
                    && (node.type() == QuestionnairePackage.Literals.QUESTIONNAIRE_VERSION
                            || node.type() == FrameworkPackage.Literals.FRAMEWORK_VERSION);
            default -> throw new IllegalArgumentException(property);
        };
    }
}
