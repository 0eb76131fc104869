package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.VersionState;

class LifeCycleTest {

    @TempDir
    Path folder;

    private Catalogue catalogue;
    private QuestionnaireVersion published;
    private QuestionnaireVersion draft;

    @BeforeEach
    void open() {
        catalogue = Delivered.in(folder);
        published = Delivered.version(catalogue, "2");
        draft = LifeCycle.newDraft(published, catalogue.versions(published.getQuestionnaire()), 2026);
    }

    @Test
    void aDraftKeepsTheKeysAndHasIdentitiesOfItsOwn() {
        Statement before = Delivered.statement(published, "311");
        Statement now = Delivered.statement(draft, "311");

        assertEquals("3", draft.getVersion());
        assertEquals(VersionState.DRAFT, draft.getState());
        assertSame(published, draft.getBasedOn());
        assertEquals("self-assessment-demo-2/311", before.getId());
        assertEquals("self-assessment-demo-3/311", now.getId());
        assertSame(draft.getScales().getFirst(), now.getScale());
        assertEquals(List.of(), draft.getDecisions());
    }

    @Test
    void aDraftCannotBeginFromADraft() {
        assertThrows(IllegalArgumentException.class, () -> LifeCycle.newDraft(draft, List.of(), 2026));
    }

    @Test
    void aVersionGoesFromDraftThroughReviewToPublishedAndRetired() {
        LifeCycle.move(draft, VersionState.IN_REVIEW);
        LifeCycle.move(draft, VersionState.DRAFT);
        LifeCycle.move(draft, VersionState.IN_REVIEW);
        LifeCycle.move(draft, VersionState.PUBLISHED);
        LifeCycle.move(draft, VersionState.RETIRED);

        assertThrows(IllegalStateException.class, () -> LifeCycle.move(draft, VersionState.DRAFT));
    }

    @Test
    void aDraftWithAnOpenDecisionIsNotPublished() {
        draft.getStatements().remove(Delivered.statement(draft, "341"));

        assertEquals("Hur 341 får jämföras med version 2 är inte beslutat.",
                LifeCycle.blockers(draft).getFirst().message(Locale.of("sv")));
        assertThrows(IllegalStateException.class, () -> LifeCycle.move(draft, VersionState.PUBLISHED));
    }

    @Test
    void whatBelongsToAPublishedVersionIsFrozen() {
        assertTrue(Frozen.isFrozen(Delivered.statement(published, "311").getText()));
        assertFalse(Frozen.isFrozen(Delivered.statement(draft, "311").getText()));
        assertTrue(Frozen.reason(Delivered.statement(published, "311")).orElseThrow().message(Locale.of("sv"))
                .startsWith("Version 2 är publicerad"));
        assertTrue(Frozen.reason(Delivered.framework(catalogue, "2.0")).isPresent());
    }

    @Test
    void savingRefusesToChangeWhatIsPublishedAndLetsItsStateMoveOn() {
        Resource file = published.eResource();
        published.setState(VersionState.RETIRED);
        catalogue.save(file);

        Delivered.statement(published, "311").setCode("319");
        assertThrows(CatalogueException.class, () -> catalogue.save(file));

        Delivered.statement(published, "311").setCode("311");
        published.setState(VersionState.DRAFT);
        assertThrows(CatalogueException.class, () -> catalogue.save(file));
    }

    @Test
    void aWordingIsOutdatedOnceTheOriginalIsAnother() {
        TextUnit unit = unit("statement/311/text");
        assertEquals(TranslationStatus.REVIEWED, Translations.status(unit, "en", "sv"));
        assertEquals(TranslationStatus.MISSING, Translations.status(unit, "fi", "sv"));

        Translations.translation(unit, "sv").orElseThrow().setText("något annat");

        assertEquals(TranslationStatus.OUTDATED, Translations.status(unit, "en", "sv"));
        assertEquals(TranslationStatus.REVIEWED, Translations.status(unit, "sv", "sv"));

        Translations.translation(unit, "en").orElseThrow().setSourceDigest(Translations.digest(unit, "sv"));
        assertEquals(TranslationStatus.REVIEWED, Translations.status(unit, "en", "sv"));
    }

    @Test
    void everyTextHasANameOfItsOwn() {
        List<String> ids = Translations.units(draft).stream().map(TextUnit::id).toList();

        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.containsAll(List.of("stem", "scale/1/low", "theme/juridik/name", "background/titel/question",
                "background/titel/chef/label")));
        assertNotEquals("", unit("stem").in("sv"));
    }

    private TextUnit unit(String id) {
        return Translations.units(draft).stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }
}
