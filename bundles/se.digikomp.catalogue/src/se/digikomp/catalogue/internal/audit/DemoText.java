package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.TextUnit;
import se.digikomp.catalogue.Texts;
import se.digikomp.catalogue.Translations;
import se.digikomp.questionnaire.model.Questionnaire;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Notes placeholders and words of a demonstration in a questionnaire that is none. */
final class DemoText extends TypedRule<EObject> {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\b(lorem ipsum|demo(text|nstration)?|testtext|xxx+|tbd)\\b",
            Pattern.CASE_INSENSITIVE);

    DemoText() {
        super("text.demo", Severity.WARNING, Scope.OBJECT, EObject.class);
    }

    @Override
    List<Problem> find(EObject object, Look look) {
        if (!(EcoreUtil.getRootContainer(object) instanceof QuestionnaireVersion version)
                || demonstration(version.getQuestionnaire())) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (object == version && version.getBasedOn() != null
                && demonstration(version.getBasedOn().getQuestionnaire())) {
            problems.add(problem(version, version.getBasedOn().getId()));
        }
        for (TextUnit unit : Translations.held(object)) {
            unit.text().map(Texts::of).stream().flatMap(text -> text.byLanguage().values().stream())
                    .filter(words -> PLACEHOLDER.matcher(words).find()).findFirst()
                    .ifPresent(words -> problems.add(problem(object, words)));
        }
        return problems;
    }

    private static boolean demonstration(Questionnaire questionnaire) {
        return questionnaire != null && !questionnaire.eIsProxy() && questionnaire.isDemonstration();
    }
}
