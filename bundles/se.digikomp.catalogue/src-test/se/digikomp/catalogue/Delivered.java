package se.digikomp.catalogue;

import java.nio.file.Path;

import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** The delivered content in a folder of its own, and what tests look up in it. */
final class Delivered {

    static final String QUESTIONNAIRE = "self-assessment-demo";

    private Delivered() {
    }

    static Catalogue in(Path folder) {
        DeliveredContent.fill(folder);
        return Catalogue.open(folder);
    }

    static QuestionnaireVersion version(Catalogue catalogue, String label) {
        return catalogue.version(QUESTIONNAIRE, label).orElseThrow();
    }

    static FrameworkVersion framework(Catalogue catalogue, String label) {
        return catalogue.frameworks().stream().filter(version -> version.getVersion().equals(label)).findFirst()
                .orElseThrow();
    }

    static Statement statement(QuestionnaireVersion version, String key) {
        return version.getStatements().stream().filter(statement -> statement.getKey().equals(key)).findFirst()
                .orElseThrow();
    }

    static LocalizedText text(String swedish) {
        Translation translation = FrameworkFactory.eINSTANCE.createTranslation();
        translation.setLanguage("sv");
        translation.setText(swedish);
        LocalizedText text = FrameworkFactory.eINSTANCE.createLocalizedText();
        text.getTranslations().add(translation);
        return text;
    }
}
