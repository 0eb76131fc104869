package se.digikomp.sirius.services;

import java.util.Locale;
import java.util.Optional;

import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.Theme;
import se.digikomp.training.model.LearningModule;
import se.digikomp.training.model.LearningPackage;

/** What things are called in the reader's language. */
public class Words {

    private static final int LONGEST_LABEL = 60;

    /** The wording a reader sees; empty where there is none. */
    public String words(LocalizedText text) {
        return Wording.of(text, Locale.getDefault());
    }

    /** Code and text of a statement. */
    public String heading(Statement statement) {
        return joined(statement.getCode(), words(statement.getText()));
    }

    /** Code and name of a competence. */
    public String heading(Competence competence) {
        return joined(competence.getCode(), words(competence.getName()));
    }

    /** Code and name of an area. */
    public String heading(Area area) {
        return joined(area.getCode(), words(area.getName()));
    }

    /** The name of a theme. */
    public String heading(Theme theme) {
        return words(theme.getName());
    }

    /** The name of a package. */
    public String heading(LearningPackage learning) {
        return words(learning.getName());
    }

    /** The name of a module. */
    public String heading(LearningModule module) {
        return words(module.getName());
    }

    /** Code and question of a background question. */
    public String heading(BackgroundQuestion question) {
        return joined(question.getCode(), words(question.getQuestion()));
    }

    /** Code and the beginning of a statement's text, as a diagram has room for. */
    public String label(Statement statement) {
        String heading = heading(statement);
        if (heading.length() <= LONGEST_LABEL) {
            return heading;
        }
        int end = heading.lastIndexOf(' ', LONGEST_LABEL);
        return heading.substring(0, end < 0 ? LONGEST_LABEL : end) + "…";
    }

    /** The text of a statement in one language, as it is written there; empty where it has none. */
    public String textIn(Statement statement, String language) {
        return Optional.ofNullable(statement.getText()).flatMap(text -> in(text, language)).map(Translation::getText)
                .orElse("");
    }

    /** Writes the text of a statement in one language; the statement. To be called inside a command. */
    public Statement setTextIn(Statement statement, String language, String words) {
        if (statement.getText() == null) {
            statement.setText(FrameworkFactory.eINSTANCE.createLocalizedText());
        }
        LocalizedText text = statement.getText();
        Translation translation = in(text, language).orElseGet(() -> {
            Translation fresh = FrameworkFactory.eINSTANCE.createTranslation();
            fresh.setLanguage(language);
            text.getTranslations().add(fresh);
            return fresh;
        });
        translation.setText(words.strip());
        return statement;
    }

    private static Optional<Translation> in(LocalizedText text, String language) {
        return text.getTranslations().stream().filter(translation -> language.equals(translation.getLanguage()))
                .findFirst();
    }

    private static String joined(String code, String words) {
        return code == null || code.isBlank() ? words : code + " " + words;
    }
}
