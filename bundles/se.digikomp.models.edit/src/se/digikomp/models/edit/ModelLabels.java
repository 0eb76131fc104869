package se.digikomp.models.edit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.CompetenceStatement;
import se.digikomp.framework.model.Correspondence;
import se.digikomp.framework.model.Crosswalk;
import se.digikomp.framework.model.Framework;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LearningOutcome;
import se.digikomp.framework.model.Level;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.Questionnaire;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.Theme;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.Municipality;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.StaffCount;
import se.digikomp.region.model.Workshop;
import se.digikomp.region.model.WorkshopNote;
import se.digikomp.training.model.LearningModule;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.Offer;
import se.digikomp.training.model.TrainingCatalogue;

/** What an object of the models is called in lists and trees, for a reader of one language. */
public final class ModelLabels {

    private final Locale reader;

    /** Labels for a reader of this language. */
    public ModelLabels(Locale reader) {
        this.reader = reader;
    }

    /** The object's label on one line: its code and name where it has them, else the name of its type. */
    public String of(EObject object) {
        String label = switch (object) {
            case Framework framework -> text(framework.getTitle());
            case FrameworkVersion version -> version(version);
            case Area area -> join(area.getCode(), text(area.getName()));
            case Competence competence -> join(competence.getCode(), text(competence.getName()));
            case Level level -> join(Integer.toString(level.getNumber()), name(level));
            case CompetenceStatement statement -> join(statement.getId(), text(statement.getText()));
            case LearningOutcome outcome -> join(outcome.getId(), text(outcome.getText()));
            case Crosswalk crosswalk -> arrow(version(crosswalk.getFrom()), version(crosswalk.getTo()));
            case Correspondence pair -> arrow(code(pair.getFrom()), code(pair.getTo()));
            case Translation translation -> join(translation.getLanguage(), text(translation.getText()));
            case LocalizedText text -> text(text);
            case Questionnaire questionnaire -> marked(questionnaire, text(questionnaire.getTitle()));
            case QuestionnaireVersion version -> version(version);
            case Scale scale -> join("1–" + scale.getSteps(), arrow(text(scale.getLow()), text(scale.getHigh())));
            case Theme theme -> text(theme.getName());
            case BackgroundQuestion question -> text(question.getQuestion());
            case Option option -> text(option.getLabel());
            case Statement statement -> join(statement.getCode(), text(statement.getText()));
            case ComparabilityDecision decision -> join(decision.getStatementKey(), name(decision.getDecision()));
            case TrainingCatalogue catalogue -> text(catalogue.getTitle());
            case LearningPackage learningPackage -> text(learningPackage.getName());
            case LearningModule module -> text(module.getName());
            case Offer offer -> join(day(offer.getStarts()), text(offer.getTitle()));
            case Region region -> text(region.getName());
            case Municipality municipality -> join(municipality.getCode(), text(municipality.getName()));
            case Library library -> text(library.getName());
            case StaffCount count -> join(day(count.getDate()), Integer.toString(count.getPersons()));
            case Cooperation cooperation -> text(cooperation.getName());
            case Membership membership -> membership.getLibrary() == null ? "" : of(membership.getLibrary());
            case Workshop workshop -> workshop(workshop);
            case WorkshopNote note -> join(note.getStatementKey(), text(note.getText()));
            default -> "";
        };
        return label.isBlank() ? fallback(object) : label;
    }

    private String fallback(EObject object) {
        String type = ModelsEditPlugin.INSTANCE.getString("_UI_" + object.eClass().getName() + "_type");
        return object instanceof Identified identified ? join(type, text(identified.getId())) : type;
    }

    private String version(FrameworkVersion version) {
        if (version == null) {
            return "";
        }
        return join(version.getFramework() == null ? "" : text(version.getFramework().getTitle()),
                text(version.getVersion()));
    }

    private String version(QuestionnaireVersion version) {
        Questionnaire questionnaire = version.getQuestionnaire();
        if (questionnaire == null) {
            return text(version.getVersion());
        }
        return marked(questionnaire, join(text(questionnaire.getTitle()), text(version.getVersion())));
    }

    private String marked(Questionnaire questionnaire, String label) {
        return questionnaire.isDemonstration() ? label + " (demonstration)" : label;
    }

    private String workshop(Workshop workshop) {
        return join(workshop.getLibrary() == null ? "" : text(workshop.getLibrary().getName()),
                day(workshop.getDate()));
    }

    private String name(Level level) {
        String name = text(level.getName());
        return name.isEmpty() ? text(level.getBand()) : name;
    }

    private String name(Enum<?> value) {
        return ModelsEditPlugin.INSTANCE
                .getString("_UI_" + value.getDeclaringClass().getSimpleName() + "_" + value.name() + "_literal");
    }

    private String code(Competence competence) {
        return competence == null ? "?" : competence.getCode();
    }

    private String text(LocalizedText text) {
        return Wording.of(text, reader);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String arrow(String from, String to) {
        return from + " → " + to;
    }
}
