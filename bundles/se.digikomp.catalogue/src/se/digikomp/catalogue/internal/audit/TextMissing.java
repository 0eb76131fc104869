package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Texts;
import se.digikomp.catalogue.internal.Mention;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;

/** Wants every text that a respondent reads in every required language. */
final class TextMissing extends TypedRule<Identified> {

    private final Set<String> languages;

    /** Texts are required in the languages of their version, or in these where it names none. */
    TextMissing(Set<String> languages) {
        super("text.missing", Severity.ERROR, Scope.OBJECT, Identified.class);
        this.languages = new TreeSet<>(languages);
    }

    @Override
    List<Problem> find(Identified object, Look look) {
        return switch (object) {
            case QuestionnaireVersion version -> missing(version, version.getVersion(), version.getStem());
            case Statement statement -> missing(statement, statement.getCode(), statement.getText());
            case BackgroundQuestion question -> missing(question, question.getCode(), question.getQuestion());
            case Option option -> missing(option, option.getCode(), option.getLabel());
            case Scale scale -> {
                List<Problem> problems = new ArrayList<>(missing(scale, scale.getId(), scale.getLow()));
                problems.addAll(missing(scale, scale.getId(), scale.getHigh()));
                yield problems;
            }
            default -> List.of();
        };
    }

    private List<Problem> missing(EObject object, String name, LocalizedText text) {
        Set<String> there = Texts.of(text).byLanguage().keySet();
        return required(object).stream().filter(language -> !there.contains(language))
                .map(language -> problem(object, name, Mention.language(language))).toList();
    }

    private Set<String> required(EObject object) {
        return EcoreUtil.getRootContainer(object) instanceof QuestionnaireVersion version
                && !version.getLanguages().isEmpty() ? Languages.of(version) : languages;
    }
}
