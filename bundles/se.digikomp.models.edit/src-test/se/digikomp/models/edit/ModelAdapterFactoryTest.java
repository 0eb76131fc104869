package se.digikomp.models.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;

import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.questionnaire.model.Questionnaire;
import se.digikomp.questionnaire.model.QuestionnaireFactory;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.region.model.RegionPackage;
import se.digikomp.training.model.TrainingPackage;

class ModelAdapterFactoryTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final List<EPackage> MODELS = List.of(FrameworkPackage.eINSTANCE, QuestionnairePackage.eINSTANCE,
            TrainingPackage.eINSTANCE, RegionPackage.eINSTANCE);

    @Test
    void aStatementIsCalledByItsCodeAndItsWordingInTheReadersLanguage() {
        Statement statement = QuestionnaireFactory.eINSTANCE.createStatement();
        statement.setCode("311");
        statement.setText(text("sv", "välja ett program", "en", "choose a program"));

        assertEquals("311 välja ett program", label(statement, SWEDISH));
        assertEquals("311 choose a program", label(statement, Locale.GERMAN));
    }

    @Test
    void aVersionOfADemonstrationIsMarkedSo() {
        Questionnaire questionnaire = QuestionnaireFactory.eINSTANCE.createQuestionnaire();
        questionnaire.setTitle(text("sv", "Självskattning"));
        questionnaire.setDemonstration(true);
        QuestionnaireVersion version = QuestionnaireFactory.eINSTANCE.createQuestionnaireVersion();
        version.setQuestionnaire(questionnaire);
        version.setVersion("2");

        assertEquals("Självskattning 2 (demonstration)", label(version, SWEDISH));
    }

    @Test
    void everyTypeHasAPicture() throws IOException {
        for (EPackage model : MODELS) {
            for (EClassifier classifier : model.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    EObject object = model.getEFactoryInstance().create(type);

                    try (InputStream picture = ((URL) labels(object, SWEDISH).getImage(object)).openStream()) {
                        assertTrue(picture.readAllBytes().length > 0, type.getName());
                    }
                }
            }
        }
    }

    @Test
    void everyTypeFeatureAndValueHasANameInBothLanguages() throws IOException {
        for (String file : List.of("plugin.properties", "plugin_sv.properties")) {
            Properties names = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of(file))) {
                names.load(reader);
            }
            for (EPackage model : MODELS) {
                model.getEClassifiers().forEach(classifier -> assertNamed(names, file, classifier));
            }
        }
    }

    private static void assertNamed(Properties names, String file, EClassifier classifier) {
        String prefix = "_UI_" + classifier.getName() + "_";
        if (classifier instanceof EClass type) {
            assertTrue(names.containsKey(prefix + "type"), file + " " + prefix);
            type.getEStructuralFeatures().forEach(feature -> assertTrue(
                    names.containsKey(prefix + feature.getName() + "_feature"), file + " " + feature));
        } else if (classifier instanceof EEnum values) {
            values.getELiterals().forEach(value -> assertTrue(
                    names.containsKey(prefix + value.getName() + "_literal"), file + " " + value));
        }
    }

    private static String label(EObject object, Locale reader) {
        return labels(object, reader).getText(object);
    }

    private static IItemLabelProvider labels(Object object, Locale reader) {
        return (IItemLabelProvider) new ModelAdapterFactory(reader).adapt(object, IItemLabelProvider.class);
    }

    private static LocalizedText text(String... languagesAndWords) {
        LocalizedText text = FrameworkFactory.eINSTANCE.createLocalizedText();
        for (int i = 0; i < languagesAndWords.length; i += 2) {
            Translation translation = FrameworkFactory.eINSTANCE.createTranslation();
            translation.setLanguage(languagesAndWords[i]);
            translation.setText(languagesAndWords[i + 1]);
            text.getTranslations().add(translation);
        }
        return text;
    }
}
