package se.digikomp.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import se.digikomp.catalogue.internal.AtomicFile;
import se.digikomp.catalogue.internal.FrozenFile;
import se.digikomp.catalogue.internal.Loading;
import se.digikomp.catalogue.internal.ModelSet;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;
import se.digikomp.questionnaire.model.Questionnaire;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.region.model.Region;
import se.digikomp.training.model.TrainingCatalogue;

/**
 * All models of one folder: frameworks, questionnaires, training and regions, with their references resolved. Belongs
 * to one thread at a time, like everything made of EMF.
 */
public final class Catalogue {

    private static final Comparator<Identified> BY_IDENTITY = Comparator.comparing(Catalogue::identity);

    private final Path folder;
    private final ModelSet models = new ModelSet();
    private final List<Problem> problems = new ArrayList<>();

    private Catalogue(Path folder) {
        this.folder = folder;
    }

    /**
     * The models of a folder as they are now. A file that cannot be read is left out and listed in {@link #problems()}.
     *
     * @throws CatalogueException where the folder itself cannot be read
     */
    public static Catalogue open(Path folder) {
        Catalogue catalogue = new Catalogue(folder.toAbsolutePath().normalize());
        catalogue.problems.addAll(Loading.into(catalogue.models, catalogue.files()));
        return catalogue;
    }

    /** The folder this was opened on. */
    public Path folder() {
        return folder;
    }

    /** What went wrong on opening: unreadable files and identities held twice. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The resource set behind it, for an editing domain; no file is loaded into it on demand. */
    public ResourceSet resources() {
        return models;
    }

    /** Editions of frameworks, by identity. */
    public List<FrameworkVersion> frameworks() {
        return roots(FrameworkVersion.class).sorted(BY_IDENTITY).toList();
    }

    /** Questionnaires, by key. */
    public List<Questionnaire> questionnaires() {
        return roots(Questionnaire.class).sorted(BY_IDENTITY).toList();
    }

    /** The questionnaire with this key. */
    public Optional<Questionnaire> questionnaire(String key) {
        return questionnaires().stream().filter(questionnaire -> key.equals(questionnaire.getId())).findFirst();
    }

    /** Versions of a questionnaire, the oldest first: by year, then by label as people count. */
    public List<QuestionnaireVersion> versions(Questionnaire questionnaire) {
        return roots(QuestionnaireVersion.class).filter(version -> version.getQuestionnaire() == questionnaire)
                .sorted(Comparator.comparingInt(QuestionnaireVersion::getYear)
                        .thenComparingInt(version -> label(version).length()).thenComparing(Catalogue::label))
                .toList();
    }

    /** The version of a questionnaire with this key and label. */
    public Optional<QuestionnaireVersion> version(String questionnaire, String label) {
        return questionnaire(questionnaire).stream().flatMap(found -> versions(found).stream())
                .filter(version -> label.equals(version.getVersion())).findFirst();
    }

    /** Catalogues of training packages, by identity. */
    public List<TrainingCatalogue> training() {
        return roots(TrainingCatalogue.class).sorted(BY_IDENTITY).toList();
    }

    /** Regions, by identity. */
    public List<Region> regions() {
        return roots(Region.class).sorted(BY_IDENTITY).toList();
    }

    /** The object with this identity, in whatever file it is. */
    public Optional<EObject> find(String identity) {
        return models.identified(identity);
    }

    /**
     * Takes a new model in as a file of the folder; it is not written until it is saved.
     *
     * @param file name of the file; its extension tells the kind of model
     * @throws IllegalArgumentException where there is such a file or the extension is none of a model
     */
    public Resource add(String file, EObject root) {
        Path path = folder.resolve(file);
        if (!isModel(path)) {
            throw new IllegalArgumentException("no extension of a model: " + file);
        }
        URI uri = uri(path);
        if (models.getResource(uri, false) != null || Files.exists(path)) {
            throw new IllegalArgumentException("exists already: " + file);
        }
        Resource resource = models.createResource(uri);
        resource.getContents().add(root);
        return resource;
    }

    /**
     * Writes one model file whole or not at all.
     *
     * @throws CatalogueException where it cannot be written or holds a version that was published since it was read and
     *                            differs; the file is then as it was
     */
    public void save(Resource resource) {
        write(resource);
    }

    /** Writes the file of a model, like {@link #save}, whichever catalogue it belongs to. */
    public static void write(Resource resource) {
        Path file = Path.of(resource.getURI().toFileString());
        try {
            if (FrozenFile.wouldChange(file, resource)) {
                throw new CatalogueException("a published version cannot be changed: " + file, null);
            }
        } catch (IOException e) {
            throw new CatalogueException("cannot read what is to be replaced: " + file, e);
        }
        AtomicFile.write(file, resource);
        resource.setModified(false);
    }

    private static String identity(Identified object) {
        return object.getId() == null ? "" : object.getId();
    }

    private static String label(QuestionnaireVersion version) {
        return version.getVersion() == null ? "" : version.getVersion();
    }

    private <T extends EObject> Stream<T> roots(Class<T> type) {
        return models.getResources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(type::isInstance).map(type::cast);
    }

    private List<URI> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(Catalogue::isModel).sorted().map(Catalogue::uri).toList();
        } catch (IOException e) {
            throw new CatalogueException("cannot read the folder " + folder, e);
        }
    }

    private static boolean isModel(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && ModelSet.EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }
}
