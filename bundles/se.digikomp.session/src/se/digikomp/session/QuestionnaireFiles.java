package se.digikomp.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.DiffFormat;
import se.digikomp.catalogue.Frozen;
import se.digikomp.catalogue.LifeCycle;
import se.digikomp.catalogue.Outlines;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Validation;
import se.digikomp.catalogue.VersionDiff;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.store.PublishedVersions.Published;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;

/**
 * What can be done with model files by their paths, for programs that know no models. A file is read together with those
 * beside it, so that its references lead somewhere. Any thread may call.
 */
public final class QuestionnaireFiles {

    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private final Session session;

    /** The files a session may work on; publishing needs a file of its own data folder. */
    public QuestionnaireFiles(Session session) {
        this.session = session;
    }

    /**
     * What is wrong with a model file, by every rule; for a file of the session's own folder also whether it is still
     * what was published.
     */
    public List<Problem> check(Path file) {
        Catalogue catalogue = beside(file);
        String name = file.getFileName().toString();
        List<Problem> problems = new ArrayList<>(catalogue.problems());
        if (isOwn(file)) {
            problems.addAll(session.models().problems().stream().filter(problem -> !problems.contains(problem))
                    .filter(problem -> problem.code().startsWith("version.")).toList());
        }
        problems.removeIf(problem -> !problem.file().equals(name));
        root(catalogue, file).ifPresent(root -> problems.addAll(Validation.standard(LANGUAGES).of(root)));
        return problems;
    }

    /**
     * What differs between the versions in two files, written for a reader of this language.
     *
     * @throws SessionException where one of them holds no questionnaire version
     */
    public String diff(Path before, Path after, DiffFormat format, Locale reader) {
        Catalogue catalogue = beside(after);
        boolean together = before.toAbsolutePath().getParent().equals(after.toAbsolutePath().getParent());
        return VersionDiff.between(version(together ? catalogue : beside(before), before), version(catalogue, after))
                .in(format, reader);
    }

    /** The outline of the version in a file as it is now; refused like {@link #diff}. */
    public Outline outline(Path file) {
        return Outlines.of(version(beside(file), file));
    }

    /** Whether the version in a file is not published yet; refused like {@link #diff}. */
    public boolean isDraft(Path file) {
        return !Frozen.isFrozen(version(beside(file), file));
    }

    /**
     * Why a file's version cannot be published as it is.
     *
     * @throws SessionException where the file holds no questionnaire version, one that is no draft any more, or is not
     *                          in the session's data folder
     */
    public List<Problem> blockers(Path file) {
        return session.publication().blockers(draft(file));
    }

    /** Publishes a file's version, see {@link Publication#publish}; refused like {@link #blockers}. */
    public Published publish(Path file, String by) {
        return session.publication().publish(draft(file), by);
    }

    /** Sends a draft to review; refused like {@link #blockers}, and where it is there already. */
    public void review(Path file) {
        QuestionnaireVersion draft = draft(file);
        if (draft.getState() == VersionState.IN_REVIEW) {
            throw state(file, draft);
        }
        session.publication().requestReview(draft);
    }

    /** Takes a version back from review; refused like {@link #blockers}, and where it is not in review. */
    public void backToDraft(Path file) {
        QuestionnaireVersion version = draft(file);
        if (version.getState() == VersionState.DRAFT) {
            throw state(file, version);
        }
        session.publication().backToDraft(version);
    }

    /**
     * Retires the published version in a file.
     *
     * @throws SessionException where the file holds no published version or is not in the session's data folder
     */
    public void retire(Path file) {
        QuestionnaireVersion version = own(file);
        if (!LifeCycle.next(version.getState()).contains(VersionState.RETIRED)) {
            throw state(file, version);
        }
        session.publication().retire(version);
    }

    /**
     * Starts a draft from a published version.
     *
     * @return the draft's file
     * @throws SessionException where there is no such version, or it is a draft itself
     */
    public Path newDraft(String questionnaire, String label) {
        DeliveredContent.fill(session.folder().models());
        QuestionnaireVersion from = Catalogue.open(session.folder().models()).version(questionnaire, label)
                .orElseThrow(() -> refused("Version " + label + " av " + questionnaire + " finns inte i "
                        + session.folder().models() + ".",
                        "Version " + label + " of " + questionnaire + " is not in " + session.folder().models()
                                + "."));
        if (!Frozen.isFrozen(from)) {
            throw refused("Version " + label + " är själv ett utkast.", "Version " + label + " is a draft itself.");
        }
        return path(session.publication().newDraft(from).eResource());
    }

    /** The version in a file, whatever its state; refused like {@link #diff}. */
    QuestionnaireVersion version(Path file) {
        return version(beside(file), file);
    }

    /** The draft in a file of the data folder; refused like {@link #blockers}. */
    QuestionnaireVersion draft(Path file) {
        QuestionnaireVersion version = own(file);
        if (Frozen.isFrozen(version)) {
            throw state(file, version);
        }
        return version;
    }

    private QuestionnaireVersion own(Path file) {
        if (!isOwn(file)) {
            throw refused(file + " ligger inte i datamappen " + session.folder().models() + ".",
                    file + " is not in the data folder " + session.folder().models() + ".");
        }
        return version(beside(file), file);
    }

    private boolean isOwn(Path file) {
        return session.folder().models().equals(file.toAbsolutePath().normalize().getParent());
    }

    private static Catalogue beside(Path file) {
        return Catalogue.open(file.toAbsolutePath().getParent());
    }

    private static QuestionnaireVersion version(Catalogue catalogue, Path file) {
        return root(catalogue, file).filter(QuestionnaireVersion.class::isInstance)
                .map(QuestionnaireVersion.class::cast)
                .filter(version -> version.getQuestionnaire() != null && !version.getQuestionnaire().eIsProxy())
                .orElseThrow(() -> refused(
                        Files.exists(file) ? "I " + file + " finns ingen version av ett frågeformulär."
                                : "Det finns ingen fil " + file + ".",
                        Files.exists(file) ? "There is no version of a questionnaire in " + file + "."
                                : "There is no file " + file + "."));
    }

    private static Optional<EObject> root(Catalogue catalogue, Path file) {
        return catalogue.resources().getResources().stream()
                .filter(resource -> path(resource).equals(file.toAbsolutePath().normalize()))
                .flatMap(resource -> resource.getContents().stream()).findFirst();
    }

    private static Path path(Resource resource) {
        return Path.of(resource.getURI().toFileString());
    }

    private static SessionException state(Path file, QuestionnaireVersion version) {
        return switch (version.getState()) {
            case DRAFT -> refused(file + " är ett utkast.", file + " is a draft.");
            case IN_REVIEW -> refused(file + " granskas redan.", file + " is in review already.");
            case PUBLISHED -> refused(file + " är redan publicerad.", file + " is published already.");
            case RETIRED -> refused(file + " är avslutad.", file + " is retired.");
        };
    }

    private static SessionException refused(String swedish, String english) {
        return new SessionException(Text.of(swedish, english), null);
    }
}
