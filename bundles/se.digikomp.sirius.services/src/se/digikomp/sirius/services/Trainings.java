package se.digikomp.sirius.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.Correspondence;
import se.digikomp.framework.model.Crosswalk;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Theme;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.training.model.Coverage;
import se.digikomp.training.model.LearningModule;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.TrainingCatalogue;
import se.digikomp.training.model.TrainingFactory;

/** What packages and modules strengthen, and what else lies in the models that are open together. */
public class Trainings {

    /** The competences and themes that a catalogue's packages can be matched with: those of the newest version in use. */
    public List<EObject> targets(TrainingCatalogue catalogue) {
        List<QuestionnaireVersion> versions = all(catalogue, QuestionnaireVersion.class).stream()
                .filter(version -> version.getState() != VersionState.RETIRED).toList();
        if (versions.isEmpty()) {
            return List.of();
        }
        QuestionnaireVersion newest = versions.stream()
                .reduce((one, other) -> other.getYear() > one.getYear() ? other : one).orElseThrow();
        return Stream.concat(new Versions().competences(newest).stream(), newest.getThemes().stream())
                .map(EObject.class::cast).toList();
    }

    /** The competences and themes a package is meant to strengthen. */
    public List<EObject> covered(LearningPackage learning) {
        return covered(learning.getCoverage());
    }

    /** The competences and themes a module is meant to strengthen by itself. */
    public List<EObject> covered(LearningModule module) {
        return covered(module.getCoverage());
    }

    /** Says that a package strengthens a competence or theme, or no longer does; the package. */
    public LearningPackage toggle(LearningPackage learning, EObject target) {
        if (learning.getCoverage() == null) {
            learning.setCoverage(TrainingFactory.eINSTANCE.createCoverage());
        }
        toggle(learning.getCoverage(), target);
        return learning;
    }

    /** Says that a module strengthens a competence or theme, or no longer does; the module. */
    public LearningModule toggle(LearningModule module, EObject target) {
        if (module.getCoverage() == null) {
            module.setCoverage(TrainingFactory.eINSTANCE.createCoverage());
        }
        toggle(module.getCoverage(), target);
        return module;
    }

    /** All packages of the models that are open together with a version. */
    public List<LearningPackage> packages(QuestionnaireVersion version) {
        return all(version, LearningPackage.class);
    }

    /** What crosswalks say about the competences of a version's framework, from or to another edition. */
    public List<Correspondence> correspondences(QuestionnaireVersion version) {
        return all(version, Crosswalk.class).stream()
                .filter(crosswalk -> crosswalk.getFrom() == version.getFramework()
                        || crosswalk.getTo() == version.getFramework())
                .flatMap(crosswalk -> crosswalk.getCorrespondences().stream())
                .filter(each -> each.getFrom() != null && each.getTo() != null).toList();
    }

    /** The competences of other editions that crosswalks name together with those of a version's framework. */
    public List<Competence> counterparts(QuestionnaireVersion version) {
        List<Competence> own = new Versions().competences(version);
        return correspondences(version).stream().flatMap(each -> Stream.of(each.getFrom(), each.getTo()))
                .filter(competence -> !own.contains(competence)).distinct().toList();
    }

    /** The edition a competence belongs to, such as 3.0. */
    public String edition(Competence competence) {
        return EcoreUtil.getRootContainer(competence) instanceof FrameworkVersion version ? version.getVersion() : "";
    }

    /** What a correspondence says about its two competences, in the reader's language. */
    public String kindName(Correspondence correspondence) {
        return Texts.of("correspondence." + correspondence.getKind().getLiteral());
    }

    private static List<EObject> covered(Coverage coverage) {
        List<EObject> covered = new ArrayList<>();
        Optional.ofNullable(coverage).ifPresent(found -> {
            covered.addAll(found.getCompetences());
            covered.addAll(found.getThemes());
        });
        return covered;
    }

    private static void toggle(Coverage coverage, EObject target) {
        switch (target) {
            case Competence competence -> toggle(coverage.getCompetences(), competence);
            case Theme theme -> toggle(coverage.getThemes(), theme);
            default -> throw new IllegalArgumentException("neither competence nor theme: " + target);
        }
    }

    private static <T> void toggle(List<T> list, T element) {
        if (!list.remove(element)) {
            list.add(element);
        }
    }

    private static <T extends EObject> List<T> all(EObject from, Class<T> type) {
        ResourceSet models = from.eResource() == null ? null : from.eResource().getResourceSet();
        if (models == null) {
            return List.of();
        }
        List<T> found = new ArrayList<>();
        List.copyOf(models.getResources()).forEach(resource -> {
            TreeIterator<EObject> contents = EcoreUtil.getAllContents(resource, false);
            contents.forEachRemaining(object -> {
                if (type.isInstance(object)) {
                    found.add(type.cast(object));
                }
            });
        });
        return found;
    }
}
