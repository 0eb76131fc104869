package se.digikomp.models.edit;

import java.net.URL;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.region.model.RegionPackage;
import se.digikomp.training.model.TrainingPackage;

/** The picture of each type of the models, as SVG of 16 by 16 units in one style. */
public final class ModelIcons {

    private static final String OTHER = "part";

    private static final Map<EClass, String> NAMES = Map.ofEntries(
            Map.entry(FrameworkPackage.Literals.FRAMEWORK, "framework"),
            Map.entry(FrameworkPackage.Literals.FRAMEWORK_VERSION, "framework"),
            Map.entry(FrameworkPackage.Literals.AREA, "area"),
            Map.entry(FrameworkPackage.Literals.COMPETENCE, "competence"),
            Map.entry(FrameworkPackage.Literals.LEVEL, "level"),
            Map.entry(FrameworkPackage.Literals.CROSSWALK, "crosswalk"),
            Map.entry(FrameworkPackage.Literals.CORRESPONDENCE, "crosswalk"),
            Map.entry(QuestionnairePackage.Literals.QUESTIONNAIRE, "questionnaire"),
            Map.entry(QuestionnairePackage.Literals.QUESTIONNAIRE_VERSION, "questionnaire"),
            Map.entry(QuestionnairePackage.Literals.STATEMENT, "statement"),
            Map.entry(QuestionnairePackage.Literals.BACKGROUND_QUESTION, "background"),
            Map.entry(QuestionnairePackage.Literals.THEME, "theme"),
            Map.entry(QuestionnairePackage.Literals.SCALE, "scale"),
            Map.entry(QuestionnairePackage.Literals.COMPARABILITY_DECISION, "crosswalk"),
            Map.entry(TrainingPackage.Literals.TRAINING_CATALOGUE, "package"),
            Map.entry(TrainingPackage.Literals.LEARNING_PACKAGE, "package"),
            Map.entry(TrainingPackage.Literals.LEARNING_MODULE, "module"),
            Map.entry(TrainingPackage.Literals.OFFER, "offer"), Map.entry(RegionPackage.Literals.REGION, "region"),
            Map.entry(RegionPackage.Literals.MUNICIPALITY, "region"),
            Map.entry(RegionPackage.Literals.LIBRARY, "library"),
            Map.entry(RegionPackage.Literals.COOPERATION, "cooperation"),
            Map.entry(RegionPackage.Literals.MEMBERSHIP, "library"),
            Map.entry(RegionPackage.Literals.WORKSHOP, "workshop"));

    private ModelIcons() {
    }

    /** Where the picture of a type is; types without one of their own share one. */
    public static URL of(EClass type) {
        return url(NAMES.getOrDefault(type, OTHER));
    }

    private static URL url(String name) {
        URL found = ModelIcons.class.getResource("icons/" + name + ".svg");
        if (found == null) {
            throw new IllegalStateException("no picture " + name);
        }
        return found;
    }
}
