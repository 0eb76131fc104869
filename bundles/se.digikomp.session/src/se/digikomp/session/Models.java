package se.digikomp.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.digikomp.catalogue.CanonicalForm;
import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.Outlines;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Territories;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/**
 * The models of a data folder as plain values. They are read at the first call and again after {@link #changed()}; every
 * method may be called on any thread.
 */
public final class Models {

    private final DataFolder folder;
    private Catalogue catalogue;

    Models(DataFolder folder) {
        this.folder = folder;
    }

    /** Says that model files have changed, so that the next call reads them again. */
    public synchronized void changed() {
        catalogue = null;
    }

    /** What is wrong with the model files as such. */
    public List<Problem> problems() {
        return ask(Catalogue::problems);
    }

    /** The outline of every version that may be asked: published and not retired, questionnaire by questionnaire. */
    public List<Outline> published() {
        return ask(found -> found.questionnaires().stream().flatMap(each -> found.versions(each).stream())
                .filter(version -> version.getState() == VersionState.PUBLISHED).map(Outlines::of).toList());
    }

    /** The outline of a version by the questionnaire's key and the version's label. */
    public Optional<Outline> outline(String questionnaire, String version) {
        return ask(found -> found.version(questionnaire, version).map(Outlines::of));
    }

    /**
     * The outline of exactly this version.
     *
     * @throws SessionException where its file is missing or was changed after publication
     */
    public Outline outline(VersionRef reference) {
        Outline found = outline(reference.questionnaire(), reference.version())
                .orElseThrow(() -> new SessionException(
                        Text.of("Version " + reference + " av frågeformuläret finns inte i " + folder.models() + ".",
                                "Questionnaire version " + reference + " is not in " + folder.models() + "."),
                        null));
        if (!found.version().equals(reference)) {
            throw new SessionException(Text.of(
                    "Filen för version " + reference + " har ändrats efter publiceringen och används därför inte. "
                            + "Återställ den i " + folder.models() + ".",
                    "The file of version " + reference + " was changed after publication and is therefore not used. "
                            + "Restore it in " + folder.models() + "."),
                    null);
        }
        return found;
    }

    /** The canonical XMI of every published version, with its reference. */
    List<Frozen> frozen() {
        return ask(found -> found.questionnaires().stream().flatMap(each -> found.versions(each).stream())
                .filter(version -> version.getState() == VersionState.PUBLISHED).map(Models::frozen).toList());
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

    private static Frozen frozen(QuestionnaireVersion version) {
        return new Frozen(Outlines.reference(version), CanonicalForm.of(version).xmi());
    }

    /** A published version as it is in its file. */
    record Frozen(VersionRef version, String canonical) {
    }
}
