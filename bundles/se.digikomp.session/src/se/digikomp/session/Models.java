package se.digikomp.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import se.digikomp.catalogue.CanonicalForm;
import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.Frozen;
import se.digikomp.catalogue.LifeCycle;
import se.digikomp.catalogue.Outlines;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Territories;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.store.PublishedVersions;
import se.digikomp.store.PublishedVersions.Published;
import se.digikomp.survey.Comparisons;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/**
 * The models of a data folder as plain values. They are read at the first call and again after {@link #changed()}; every
 * method may be called on any thread. What was published counts as it was frozen: a file that was changed afterwards is
 * named in {@link #problems()}, and its content is used nowhere.
 */
public final class Models {

    private static final String DELIVERED_BY = "Digikomp";

    private final DataFolder folder;
    private final PublishedVersions frozen;
    private Catalogue catalogue;

    Models(DataFolder folder, PublishedVersions frozen) {
        this.folder = folder;
        this.frozen = frozen;
    }

    /** Says that model files have changed, so that the next call reads them again. */
    public synchronized void changed() {
        catalogue = null;
    }

    /**
     * What is wrong with the model files as such, the published versions whose files were changed afterwards, and files
     * that call a version published that never was.
     */
    public List<Problem> problems() {
        return ask(found -> Stream.concat(found.problems().stream(), versions(found).flatMap(this::state)).toList());
    }

    /** The outline of every version that may be asked: published and not retired, questionnaire by questionnaire. */
    public List<Outline> published() {
        return ask(found -> published(found).map(version -> asPublished(version, found)).toList());
    }

    /** The outline of a version by the questionnaire's key and the version's label: frozen, or as its draft is now. */
    public Optional<Outline> outline(String questionnaire, String version) {
        return ask(found -> found.version(questionnaire, version).map(known -> asPublished(known, found)));
    }

    /**
     * The outline of exactly this version.
     *
     * @throws SessionException where it was never published, or its questionnaire is gone
     */
    public Outline outline(VersionRef reference) {
        return ask(found -> found.version(reference.questionnaire(), reference.version()).map(Outlines::of)
                .filter(outline -> outline.version().equals(reference))
                .or(() -> kept(reference).map(published -> thawed(published, found)))
                .orElseThrow(() -> unknown(reference)));
    }

    /** Published and retired versions that were never frozen, as their files are now, with nothing in their way. */
    List<Published> unfrozen(Instant on) {
        return ask(found -> versions(found).filter(version -> Frozen.isFrozen(version.getState()))
                .filter(version -> kept(version).isEmpty() && unchecked(version).isEmpty())
                .map(version -> new Published(Outlines.reference(version), CanonicalForm.of(version).xmi(),
                        publisher(version), on))
                .toList());
    }

    /**
     * How the items of these versions of one questionnaire compare, as people decided; what analyses over several
     * rounds rest on.
     *
     * @throws SessionException where the catalogue does not know one of them
     */
    public Comparisons comparisons(List<VersionRef> versions) {
        return ask(found -> Outlines.comparisons(versions.stream()
                .map(reference -> found.version(reference.questionnaire(), reference.version())
                        .orElseThrow(() -> unknown(reference)))
                .toList()));
    }

    /**
     * The region as it is on a date.
     *
     * @throws SessionException where there is no region
     */
    public Territory territory(LocalDate date) {
        return ask(found -> found.regions().stream().findFirst().map(region -> Territories.of(region, date)))
                .orElseThrow(() -> new SessionException(Text.of("Det finns ingen region i " + folder.models() + ".",
                        "There is no region in " + folder.models() + "."), null));
    }

    /** What a function makes of the catalogue, which it must not keep. */
    public synchronized <T> T ask(Function<Catalogue, T> question) {
        if (catalogue == null) {
            DeliveredContent.fill(folder.models());
            catalogue = Catalogue.open(folder.models());
        }
        return question.apply(catalogue);
    }

    /** Whether this version may be asked in a new round: published and neither changed nor retired since. */
    boolean isOffered(VersionRef version) {
        return published().stream().anyMatch(outline -> outline.version().equals(version));
    }

    private static Stream<QuestionnaireVersion> versions(Catalogue found) {
        return found.questionnaires().stream().flatMap(each -> found.versions(each).stream());
    }

    private Stream<QuestionnaireVersion> published(Catalogue found) {
        return versions(found).filter(version -> version.getState() == VersionState.PUBLISHED)
                .filter(version -> unchecked(version).isEmpty());
    }

    /** What is wrong with how a version's file and what was frozen of it go together. */
    private Stream<Problem> state(QuestionnaireVersion version) {
        String file = version.eResource().getURI().lastSegment();
        if (!Frozen.isFrozen(version.getState())) {
            return kept(version).map(kept -> problem("version.reopened", version, file, version.getVersion())).stream();
        }
        VersionRef now = Outlines.reference(version);
        Stream<Problem> changed = kept(version).filter(kept -> !kept.version().equals(now))
                .map(kept -> problem("version.changed", version, file, now.toString())).stream();
        return Stream.concat(changed, unchecked(version)
                .map(blocker -> problem("version.unchecked", version, file, version.getVersion())).stream());
    }

    /** Why a file that says it is published is not believed: it was never frozen, and something blocks it. */
    private Optional<Problem> unchecked(QuestionnaireVersion version) {
        return kept(version).isPresent() ? Optional.empty() : LifeCycle.blockers(version).stream().findFirst();
    }

    private Optional<Published> kept(QuestionnaireVersion version) {
        return frozen.find(version.getQuestionnaire().getId(), version.getVersion());
    }

    private static Problem problem(String code, QuestionnaireVersion version, String... arguments) {
        return new Problem.OnObject(Severity.ERROR, code, version, List.of(arguments));
    }

    private Outline asPublished(QuestionnaireVersion version, Catalogue found) {
        Outline now = Outlines.of(version);
        return frozen.find(now.version().questionnaire(), now.version().version())
                .filter(kept -> !kept.version().equals(now.version())).map(kept -> thawed(kept, found)).orElse(now);
    }

    private static String publisher(QuestionnaireVersion version) {
        String file = version.eResource().getURI().lastSegment();
        return DeliveredContent.files().contains(file) ? DELIVERED_BY : file;
    }

    private SessionException unknown(VersionRef reference) {
        return new SessionException(
                Text.of("Version " + reference + " av frågeformuläret finns inte i " + folder.models() + ".",
                        "Questionnaire version " + reference + " is not in " + folder.models() + "."),
                null);
    }

    private Optional<Published> kept(VersionRef reference) {
        return frozen.find(reference.questionnaire(), reference.version())
                .filter(published -> published.version().equals(reference));
    }

    private Outline thawed(Published published, Catalogue found) {
        try {
            return Outlines.frozen(published.canonical(), found);
        } catch (IllegalArgumentException e) {
            throw new SessionException(Text.of(
                    "Frågeformuläret till version " + published.version() + " finns inte längre i " + folder.models()
                            + ".",
                    "The questionnaire of version " + published.version() + " is no longer in " + folder.models()
                            + "."),
                    e);
        }
    }
}
