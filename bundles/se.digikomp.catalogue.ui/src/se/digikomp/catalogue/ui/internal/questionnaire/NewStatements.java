package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.questionnaire.model.QuestionnaireFactory;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/**
 * Statements that a draft gains. Their key is provisional until they get a code: it then becomes the key for good, unless
 * some version of the questionnaire has used it for another statement.
 */
final class NewStatements {

    private static final String PROVISIONAL = "new-";

    private final QuestionnaireVersion version;

    NewStatements(QuestionnaireVersion version) {
        this.version = version;
    }

    /** An empty statement on the usual scale. */
    Statement fresh() {
        Statement statement = QuestionnaireFactory.eINSTANCE.createStatement();
        statement.setCode("");
        statement.setText(FrameworkFactory.eINSTANCE.createLocalizedText());
        version.getScales().stream().findFirst().ifPresent(statement::setScale);
        identify(statement, provisional());
        return statement;
    }

    /** A copy under an identity of its own and without the code, which belongs to the original. */
    Statement copy(Statement original) {
        Statement copy = EcoreUtil.copy(original);
        copy.setCode("");
        identify(copy, provisional());
        return copy;
    }

    /** Gives a statement its code, and a new one its key. */
    void code(Statement statement, String code) {
        statement.setCode(code);
        boolean provisional = statement.getKey() == null || statement.getKey().startsWith(PROVISIONAL);
        if (provisional && !code.isEmpty() && !keys().contains(code)) {
            identify(statement, code);
        }
    }

    private void identify(Statement statement, String key) {
        statement.setKey(key);
        statement.setId(version.getId() + "/" + key);
    }

    private String provisional() {
        Set<String> taken = keys();
        int number = 1;
        while (taken.contains(PROVISIONAL + number)) {
            number++;
        }
        return PROVISIONAL + number;
    }

    private Set<String> keys() {
        return versions().flatMap(each -> each.getStatements().stream()).map(Statement::getKey)
                .map(String::valueOf).collect(Collectors.toSet());
    }

    private Stream<QuestionnaireVersion> versions() {
        if (version.eResource() == null || version.eResource().getResourceSet() == null) {
            return Stream.of(version);
        }
        Stream<EObject> roots = version.eResource().getResourceSet().getResources().stream()
                .flatMap(resource -> resource.getContents().stream());
        return roots.filter(QuestionnaireVersion.class::isInstance).map(QuestionnaireVersion.class::cast)
                .filter(other -> other.getQuestionnaire() == version.getQuestionnaire());
    }
}
