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
import se.digikomp.catalogue.Outlines;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Territories;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.store.PublishedVersions;
import se.digikomp.store.PublishedVersions.Published;
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

    private static final String CHANGED = "version.changed";

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

    /** What is wrong with the model files as such, and the published versions whose files were changed. */
    public List<Problem> problems() {
        return ask(found -> Stream.concat(found.problems().stream(), published(found).flatMap(this::change)).toList());
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
                .orElseThrow(() -> new SessionException(
                        Text.of("Version " + reference + " av frågeformuläret finns inte i " + folder.models() + ".",
                                "Questionnaire version " + reference + " is not in " + folder.models() + "."),
                        null)));
    }

    /** Every published version as its file is now, with its reference. */
    List<Published> files(String by, Instant on) {
        return ask(found -> published(found).map(version -> new Published(Outlines.reference(version),
                CanonicalForm.of(version).xmi(), by, on)).toList());
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

    private static Stream<QuestionnaireVersion> published(Catalogue found) {
        return found.questionnaires().stream().flatMap(each -> found.versions(each).stream())
                .filter(version -> version.getState() == VersionState.PUBLISHED);
    }

    private Stream<Problem> change(QuestionnaireVersion version) {
        VersionRef now = Outlines.reference(version);
        return frozen.find(now.questionnaire(), now.version()).filter(kept -> !kept.version().equals(now))
                .map(kept -> (Problem) new Problem.OnObject(Severity.ERROR, CHANGED, version,
                        List.of(version.eResource().getURI().lastSegment(), now.toString())))
                .stream();
    }

    private Outline asPublished(QuestionnaireVersion version, Catalogue found) {
        Outline now = Outlines.of(version);
        return frozen.find(now.version().questionnaire(), now.version().version())
                .filter(kept -> !kept.version().equals(now.version())).map(kept -> thawed(kept, found)).orElse(now);
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
