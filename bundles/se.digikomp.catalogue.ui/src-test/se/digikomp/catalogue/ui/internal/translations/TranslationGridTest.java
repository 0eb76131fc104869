package se.digikomp.catalogue.ui.internal.translations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.LifeCycle;
import se.digikomp.catalogue.TextUnit;
import se.digikomp.catalogue.Translations;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.grid.Cell;
import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

class TranslationGridTest {

    private static final int TARGET = 2;

    @TempDir
    private Path folder;

    private Editing editing;
    private TranslationGrid grid;
    private TextUnit stem;

    @BeforeEach
    void startADraft() {
        DeliveredContent.fill(folder);
        Catalogue catalogue = Catalogue.open(folder);
        QuestionnaireVersion second = catalogue.version("self-assessment-demo", "2").orElseThrow();
        catalogue.save(catalogue.add("draft.questionnaire",
                LifeCycle.newDraft(second, catalogue.versions(second.getQuestionnaire()), 2026)));
        editing = Editing.open(folder.resolve("draft.questionnaire"), Locale.ENGLISH).orElseThrow();
        QuestionnaireVersion draft = (QuestionnaireVersion) editing.root();
        grid = new TranslationGrid(editing, draft, "en");
        stem = Translations.units(draft).getFirst();
    }

    private void original(String words) {
        Translations.translation(stem, "sv").orElseThrow().setText(words);
    }

    @Test
    void aChangedOriginalMakesItsTranslationOutdated() {
        original("Hur trygg är du med att …");

        assertEquals(TranslationStatus.OUTDATED, grid.status(stem));
        assertEquals(1, grid.progress().get(TranslationStatus.OUTDATED));
    }

    @Test
    void aTypedTranslationIsADraft() {
        grid.model().write(new Cell(0, TARGET), "How sure are you that you can …");

        assertEquals(TranslationStatus.DRAFT, grid.status(stem));
    }

    @Test
    void aReviewBringsATranslationInLineAndIsUndoneInOneStep() {
        original("Hur trygg är du med att …");

        grid.review(stem, "Anna Ek");

        assertEquals(TranslationStatus.REVIEWED, grid.status(stem));
        assertEquals("Anna Ek", Translations.translation(stem, "en").orElseThrow().getReviewer());
        editing.stack().undo();
        assertEquals(TranslationStatus.OUTDATED, grid.status(stem));
    }
}
