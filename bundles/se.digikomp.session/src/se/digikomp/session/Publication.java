package se.digikomp.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import se.digikomp.catalogue.CanonicalForm;
import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.CatalogueException;
import se.digikomp.catalogue.Editions;
import se.digikomp.catalogue.Frozen;
import se.digikomp.catalogue.LifeCycle;
import se.digikomp.catalogue.Outlines;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;
import se.digikomp.store.PublishedVersions.Published;

/**
 * The way of a questionnaire version from draft to retirement, where model files and the store of frozen versions meet,
 * and that of an edition of a framework from draft to adoption.
 * Works on versions of a catalogue that the caller has opened, never on those of {@link Models#ask}, and must be called
 * on the thread they belong to. Every step is saved to the version's file at once and told to the session's listeners.
 */
public final class Publication {

    private final Session session;
    private final Clock clock;

    Publication(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * A draft that begins as a published version ends, in a new file beside that version's file and in the same resource
     * set.
     *
     * @throws IllegalArgumentException where {@code from} is a draft itself
     * @throws CatalogueException       where the file cannot be written
     */
    public QuestionnaireVersion newDraft(QuestionnaireVersion from) {
        ResourceSet models = from.eResource().getResourceSet();
        List<QuestionnaireVersion> siblings = roots(models, QuestionnaireVersion.class)
                .filter(version -> version.getQuestionnaire() == from.getQuestionnaire()).toList();
        QuestionnaireVersion draft = LifeCycle.newDraft(from, siblings, LocalDate.now(clock).getYear());
        added(draft, models, free(from.eResource().getURI(),
                draft.getQuestionnaire().getId() + "-v" + draft.getVersion(), "questionnaire"));
        return draft;
    }

    /**
     * A draft of an edition of a framework that begins as an adopted one ends, in a new file beside it and in the same
     * resource set; see {@link Editions#newDraft}.
     *
     * @param label what the edition will be called
     * @throws IllegalArgumentException where {@code from} is a draft itself, or the label is blank or taken
     * @throws CatalogueException       where the file cannot be written
     */
    public FrameworkVersion newEdition(FrameworkVersion from, String label) {
        ResourceSet models = from.eResource().getResourceSet();
        FrameworkVersion draft = Editions.newDraft(from, label, LocalDate.now(clock).getYear(),
                roots(models, FrameworkVersion.class).toList());
        added(draft, models, free(from.eResource().getURI(), draft.getId().replace(' ', '-'), "framework"));
        return draft;
    }

    /**
     * Locks the draft of an edition.
     *
     * @throws IllegalStateException where it is adopted already or {@link Editions#blockers} are in the way
     * @throws CatalogueException    where the file cannot be written
     */
    public void adopt(FrameworkVersion draft) {
        Editions.adopt(draft);
        try {
            save(draft);
        } catch (CatalogueException e) {
            draft.setState(FrameworkState.DRAFT);
            throw e;
        }
    }

    /** Says that a draft is ready to be read by others; {@link IllegalStateException} where it is no draft. */
    public void requestReview(QuestionnaireVersion draft) {
        move(draft, VersionState.IN_REVIEW);
    }

    /** Says that a version in review needs more work; {@link IllegalStateException} where it is not in review. */
    public void backToDraft(QuestionnaireVersion version) {
        move(version, VersionState.DRAFT);
    }

    /** Why a draft cannot be published as it is, in sentences for a person; empty where nothing is in the way. */
    public List<Problem> blockers(QuestionnaireVersion draft) {
        List<Problem> blockers = new ArrayList<>(LifeCycle.blockers(draft));
        if (draft.getQuestionnaire() != null) {
            kept(draft).filter(kept -> !kept.version().equals(Outlines.reference(draft)))
                    .ifPresent(kept -> blockers.add(new Problem.OnObject(Severity.ERROR, "version.taken", draft,
                            List.of(kept.version().version(), kept.by()))));
        }
        return blockers;
    }

    /**
     * Freezes a draft: keeps its canonical form with digest, person and moment in the store, and makes its file
     * published. Where the file cannot be written, the version stays a draft and publishing it again does no harm.
     *
     * @param by who publishes it, a name that others will read
     * @throws IllegalArgumentException where nobody is named
     * @throws IllegalStateException    where there are {@link #blockers} or it is published already
     * @throws CatalogueException       where the file cannot be written
     */
    public Published publish(QuestionnaireVersion draft, String by) {
        if (by.isBlank()) {
            throw new IllegalArgumentException("nobody publishes " + draft.getId());
        }
        List<Problem> blockers = blockers(draft);
        if (!blockers.isEmpty() || Frozen.isFrozen(draft.getState())) {
            throw new IllegalStateException(draft.getId() + " cannot be published: " + blockers);
        }
        Published published = new Published(Outlines.reference(draft), CanonicalForm.of(draft).xmi(), by.strip(),
                Instant.now(clock));
        session.store().published().publish(published);
        move(draft, VersionState.PUBLISHED);
        return kept(draft).orElse(published);
    }

    /**
     * Hides a published version from new rounds; its answers and its words stay readable.
     *
     * @throws IllegalStateException where it is not published
     */
    public void retire(QuestionnaireVersion version) {
        move(version, VersionState.RETIRED);
    }

    /** Whether this object may not be changed any more; the reason is {@link Frozen#reason}. */
    public boolean isFrozen(EObject object) {
        return Frozen.isFrozen(object);
    }

    /** What was frozen under this version's label: digest, who and when; empty where none was. */
    public Optional<Published> kept(QuestionnaireVersion version) {
        return session.store().published().find(version.getQuestionnaire().getId(), version.getVersion());
    }

    private void move(QuestionnaireVersion version, VersionState to) {
        VersionState before = version.getState();
        LifeCycle.move(version, to);
        try {
            save(version);
        } catch (CatalogueException e) {
            version.setState(before);
            throw e;
        }
    }

    private void added(EObject draft, ResourceSet models, URI file) {
        Resource resource = models.createResource(file);
        resource.getContents().add(draft);
        try {
            save(draft);
        } catch (CatalogueException e) {
            models.getResources().remove(resource);
            throw e;
        }
    }

    private void save(EObject root) {
        Catalogue.write(root.eResource());
        session.modelsChanged();
    }

    private static <T extends EObject> Stream<T> roots(ResourceSet models, Class<T> type) {
        return models.getResources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(type::isInstance).map(type::cast);
    }

    private static URI free(URI beside, String name, String extension) {
        URI folder = beside.trimSegments(1);
        URI uri = folder.appendSegment(name + "." + extension);
        for (int i = 2; Files.exists(Path.of(uri.toFileString())); i++) {
            uri = folder.appendSegment(name + "-" + i + "." + extension);
        }
        return uri;
    }
}
