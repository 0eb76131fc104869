package se.digikomp.catalogue.ui.internal.navigator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.framework.model.Framework;
import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;
import se.digikomp.models.edit.ModelLabels;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.Questionnaire;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionPackage;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.TrainingCatalogue;
import se.digikomp.training.model.TrainingPackage;

/** Makes the lines of the navigator from a catalogue: one heading a kind of model, and below it what its files hold. */
public final class NavigatorTree {

    private final Catalogue catalogue;
    private final Locale reader;
    private final ModelLabels labels;

    private NavigatorTree(Catalogue catalogue, Locale reader) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.labels = new ModelLabels(reader);
    }

    /** The four headings with all below them, for a reader of this language; it keeps no hold on the models. */
    public static List<Node> of(Catalogue catalogue, Locale reader) {
        NavigatorTree tree = new NavigatorTree(catalogue, reader);
        return List.of(
                tree.heading("framework", FrameworkPackage.Literals.FRAMEWORK, Messages.Navigator_frameworks,
                        tree.frameworks()),
                tree.heading("questionnaire", QuestionnairePackage.Literals.QUESTIONNAIRE,
                        Messages.Navigator_questionnaires, tree.questionnaires()),
                tree.heading("training", TrainingPackage.Literals.TRAINING_CATALOGUE, Messages.Navigator_training,
                        tree.training()),
                tree.heading("region", RegionPackage.Literals.REGION, Messages.Navigator_region, tree.regions()));
    }

    private Node heading(String extension, EClass type, String label, List<Node> children) {
        List<Node> all = new ArrayList<>(children);
        for (Problem problem : catalogue.problems()) {
            if (problem instanceof Problem.InFile broken && broken.file().endsWith('.' + extension)) {
                all.add(new Node(extension + ':' + broken.file(), type, broken.file(), broken.file(), "",
                        Set.of(Mark.UNREADABLE), List.of()));
            }
        }
        return Node.heading(extension, type, label, all);
    }

    private List<Node> frameworks() {
        Map<Framework, List<Node>> editions = new LinkedHashMap<>();
        for (FrameworkVersion version : catalogue.frameworks()) {
            editions.computeIfAbsent(version.getFramework(), key -> new ArrayList<>()).add(edition(version));
        }
        List<Node> nodes = new ArrayList<>();
        editions.forEach((framework, children) -> {
            if (framework == null || framework.eIsProxy()) {
                nodes.addAll(children);
            } else {
                nodes.add(file("framework", framework, labels.of(framework), Set.of(), children));
            }
        });
        return nodes;
    }

    private Node edition(FrameworkVersion version) {
        List<Node> areas = version.getAreas().stream().map(area -> inside("framework", area, labels.of(area),
                area.getCompetences().stream()
                        .map(competence -> inside("framework", competence, labels.of(competence), List.of())).toList()))
                .toList();
        Mark mark = version.getState() == FrameworkState.DRAFT ? Mark.DRAFT : Mark.ADOPTED;
        return file("framework", version, labels.of(version), Set.of(mark), areas);
    }

    private List<Node> questionnaires() {
        return catalogue.questionnaires().stream()
                .map(questionnaire -> file("questionnaire", questionnaire,
                        Wording.of(questionnaire.getTitle(), reader), demonstration(questionnaire),
                        catalogue.versions(questionnaire).stream().map(this::version).toList().reversed()))
                .toList();
    }

    private Node version(QuestionnaireVersion version) {
        List<Node> statements = version.getStatements().stream()
                .map(statement -> inside("questionnaire", statement, labels.of(statement), List.of())).toList();
        Mark mark = switch (version.getState()) {
            case DRAFT -> Mark.DRAFT;
            case IN_REVIEW -> Mark.IN_REVIEW;
            case PUBLISHED -> Mark.PUBLISHED;
            case RETIRED -> Mark.RETIRED;
        };
        return file("questionnaire", version, NLS.bind(Messages.Navigator_version, version.getVersion()), Set.of(mark),
                statements);
    }

    private static Set<Mark> demonstration(Questionnaire questionnaire) {
        return questionnaire.isDemonstration() ? Set.of(Mark.DEMONSTRATION) : Set.of();
    }

    private List<Node> training() {
        return catalogue.training().stream().map(this::packages).toList();
    }

    private Node packages(TrainingCatalogue training) {
        return file("training", training, labels.of(training), Set.of(),
                training.getPackages().stream().map(this::learningPackage).toList());
    }

    private Node learningPackage(LearningPackage learning) {
        return inside("training", learning, labels.of(learning), learning.getModules().stream()
                .map(module -> inside("training", module, labels.of(module), List.of())).toList());
    }

    private List<Node> regions() {
        return catalogue.regions().stream().map(this::region).toList();
    }

    private Node region(Region region) {
        String path = "region:" + region.getId();
        Node cooperations = Node.heading(path + "/cooperations", RegionPackage.Literals.COOPERATION,
                Messages.Navigator_cooperations, region.getCooperations().stream().map(this::cooperation).toList());
        Node libraries = Node.heading(path + "/libraries", RegionPackage.Literals.LIBRARY, Messages.Navigator_libraries,
                region.getLibraries().stream()
                        .map(library -> inside("libraries", library, labels.of(library), List.of())).toList());
        return file("region", region, labels.of(region), Set.of(), List.of(cooperations, libraries));
    }

    private Node cooperation(Cooperation cooperation) {
        List<Node> members = cooperation.getMemberships().stream().map(Membership::getLibrary)
                .filter(library -> library != null && !library.eIsProxy())
                .map(library -> inside(cooperation.getId(), library, labels.of(library), List.of())).toList();
        return inside("cooperations", cooperation, labels.of(cooperation), members);
    }

    private static Node file(String where, Identified object, String label, Set<Mark> marks, List<Node> children) {
        String file = fileOf(object);
        return new Node(where + ':' + file, object.eClass(), label, file, object.getId(), marks, children);
    }

    private static Node inside(String where, Identified object, String label, List<Node> children) {
        return new Node(where + '/' + object.getId(), object.eClass(), label, fileOf(object), object.getId(), Set.of(),
                children);
    }

    private static String fileOf(EObject object) {
        return object.eResource().getURI().lastSegment();
    }
}
