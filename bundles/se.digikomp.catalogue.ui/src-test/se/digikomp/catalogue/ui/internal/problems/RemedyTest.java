package se.digikomp.catalogue.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.LifeCycle;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

class RemedyTest {

    @TempDir
    private Path folder;

    private Editing draft;
    private Statement statement;

    @BeforeEach
    void startADraft() {
        DeliveredContent.fill(folder);
        Catalogue catalogue = Catalogue.open(folder);
        QuestionnaireVersion second = catalogue.version("self-assessment-demo", "2").orElseThrow();
        catalogue.save(catalogue.add("draft.questionnaire",
                LifeCycle.newDraft(second, catalogue.versions(second.getQuestionnaire()), 2026)));
        draft = Editing.open(folder.resolve("draft.questionnaire"), Locale.ENGLISH).orElseThrow();
        statement = ((QuestionnaireVersion) draft.root()).getStatements().getFirst();
    }

    @Test
    void aMissingCompetenceIsFilledInByTheCodeAndTakenBackByUndo() {
        statement.setCompetence(null);
        List<Remedy> remedies = Remedy.of(draft, statement.getId(), "competence.missing");

        remedies.getFirst().take();

        assertNotNull(statement.getCompetence());
        assertTrue(draft.isDirty());
        draft.stack().undo();
        assertNull(statement.getCompetence());
        assertFalse(draft.isDirty());
    }

    @Test
    void anOrderlyStatementNeedsNoRemedy() {
        assertEquals(List.of(), Remedy.of(draft, statement.getId(), "competence.missing"));
    }

    @Test
    void aPublishedVersionIsOfferedNone() {
        Editing published = Editing.open(folder.resolve("self-assessment-demo-v2.questionnaire"), Locale.ENGLISH)
                .orElseThrow();
        ((QuestionnaireVersion) published.root()).getStatements().getFirst().setCompetence(null);

        assertEquals(List.of(), Remedy.of(published,
                ((QuestionnaireVersion) published.root()).getStatements().getFirst().getId(), ""));
    }
}
