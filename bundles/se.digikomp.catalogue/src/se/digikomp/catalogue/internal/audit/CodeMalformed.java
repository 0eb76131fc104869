package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Codes;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Identified;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Refuses a code that is missing or holds anything but letters, figures and the signs . _ + and -. */
final class CodeMalformed extends TypedRule<Identified> {

    private static final String WELL_FORMED = "[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*";

    CodeMalformed() {
        super("code.malformed", Severity.ERROR, Scope.OBJECT, Identified.class);
    }

    @Override
    List<Problem> find(Identified object, Look look) {
        return switch (object) {
            case Statement statement -> check(statement, statement.getCode());
            case BackgroundQuestion question -> check(question, question.getCode());
            case Option option -> check(option, option.getCode());
            default -> List.of();
        };
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        List<QuickFix> fixes = new ArrayList<>();
        if (problem.object() instanceof Statement statement && statement.getCompetence() != null
                && statement.eContainer() instanceof QuestionnaireVersion version) {
            fixes.add(assign(statement, Literals.STATEMENT__CODE, Codes.next(version, statement.getCompetence())));
        }
        EAttribute feature = switch (problem.object()) {
            case Statement statement -> Literals.STATEMENT__CODE;
            case BackgroundQuestion question -> Literals.BACKGROUND_QUESTION__CODE;
            default -> Literals.OPTION__CODE;
        };
        String cleaned = String.valueOf(problem.object().eGet(feature)).strip().replaceAll("\\s+", "-")
                .replaceAll("[^\\p{L}\\p{N}._+-]", "");
        if (problem.object().eGet(feature) != null && cleaned.matches(WELL_FORMED)) {
            fixes.add(assign(problem.object(), feature, cleaned));
        }
        return fixes;
    }

    private List<Problem> check(EObject object, String code) {
        return code != null && code.matches(WELL_FORMED) ? List.of()
                : List.of(problem(object, code == null ? "" : code));
    }

    private static QuickFix assign(EObject object, EAttribute feature, String code) {
        return new QuickFix("fix.code", new Edit.Assign(object, feature, code), code);
    }
}
