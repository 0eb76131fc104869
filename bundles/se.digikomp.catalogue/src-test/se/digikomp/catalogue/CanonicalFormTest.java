package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;

class CanonicalFormTest {

    @TempDir
    Path folder;

    @Test
    void aVersionHasTheSameDigestWhereverItsFilesAreAndWhateverTheyAreCalled() throws IOException {
        String digest = digest(Delivered.version(Delivered.in(folder.resolve("here")), "2"));
        DeliveredContent.fill(folder.resolve("there"));
        Files.move(folder.resolve("there/self-assessment-demo-v1.questionnaire"),
                folder.resolve("there/first.questionnaire"));

        assertEquals(digest, digest(Delivered.version(Catalogue.open(folder.resolve("there")), "2")));
    }

    @Test
    void retiringAVersionChangesNoDigest() {
        QuestionnaireVersion version = Delivered.version(Delivered.in(folder), "2");
        String published = digest(version);

        version.setState(VersionState.RETIRED);

        assertEquals(published, digest(version));
    }

    @Test
    void oneLetterMakesAnotherDigest() {
        QuestionnaireVersion version = Delivered.version(Delivered.in(folder), "2");
        String before = digest(version);

        version.getStatements().getFirst().getText().getTranslations().getFirst().setText("Choose");

        assertNotEquals(before, digest(version));
    }

    @Test
    void theFormNamesNoFileAndNoFolder() {
        CanonicalForm form = CanonicalForm.of(Delivered.version(Delivered.in(folder), "2"));

        assertFalse(form.xmi().contains(".framework#"));
        assertFalse(form.xmi().contains(folder.getFileName().toString()));
        assertTrue(form.digest().matches("[0-9a-f]{64}"));
    }

    private static String digest(QuestionnaireVersion version) {
        return CanonicalForm.of(version).digest();
    }
}
