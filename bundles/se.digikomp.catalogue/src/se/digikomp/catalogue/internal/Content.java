package se.digikomp.catalogue.internal;

import java.util.List;
import java.util.stream.Collectors;

import se.digikomp.catalogue.Texts;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;

/** All of an item that bears on whether its answers can be compared, as one text. */
public final class Content {

    private Content() {
    }

    /** The content of a statement, a background question or an option. */
    public static String of(Identified item) {
        return switch (item) {
            case Statement statement -> join(text(statement.getText()), scale(statement.getScale()),
                    statement.getCompetence() == null ? "" : String.valueOf(statement.getCompetence().getCode()),
                    statement.eContainer() instanceof QuestionnaireVersion version ? text(version.getStem()) : "");
            case BackgroundQuestion question -> join(text(question.getQuestion()), question.getKind().getLiteral(),
                    question.getOptions().stream().map(option -> String.valueOf(option.getCode()))
                            .collect(Collectors.joining(",")));
            case Option option -> text(option.getLabel());
            default -> throw new IllegalArgumentException("no item of a questionnaire: " + item.eClass().getName());
        };
    }

    private static String scale(Scale scale) {
        return scale == null ? ""
                : join(Integer.toString(scale.getSteps()), text(scale.getLow()), text(scale.getHigh()),
                        scale.getLabels().stream().map(Content::text).collect(Collectors.joining(",")));
    }

    private static String text(LocalizedText text) {
        return Texts.of(text).byLanguage().toString();
    }

    private static String join(String... parts) {
        return String.join("\u001f", List.of(parts));
    }
}
