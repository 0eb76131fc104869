package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;

class DeliveredContentTest {

    @TempDir
    Path folder;

    @Test
    void aFreshFolderIsFilledAndAFilledOneLeftAlone() throws IOException {
        assertEquals(DeliveredContent.files(), DeliveredContent.fill(folder.resolve("new/models")));

        Path changed = folder.resolve("new/models/skane.region");
        Files.writeString(changed, "ours");
        Files.delete(folder.resolve("new/models/packages.training"));

        assertEquals(List.of("packages.training"), DeliveredContent.fill(folder.resolve("new/models")));
        assertEquals("ours", Files.readString(changed));
    }

    @Test
    void nothingIsWrongWithItAndHintsAreForDraftsAndPackagesOfUnknownContent() {
        Catalogue catalogue = Delivered.in(folder);
        Validation validation = Validation.standard(Set.of("sv", "en"));
        QuestionnaireVersion version = catalogue.version("self-assessment-demo", "2").orElseThrow();

        assertEquals(List.of("Paketet Ledarpaket nämner inga moduler.", "Paketet Folkpaket nämner inga moduler."),
                validation.of(catalogue).stream().map(problem -> problem.message(Locale.of("sv"))).toList());
        version.setState(VersionState.DRAFT);
        assertEquals(Set.of("text.double"),
                validation.of(version).stream().map(Problem::code).collect(Collectors.toSet()));
    }

    @Test
    void everyFileIsWrittenTheWayTheCatalogueSaves() throws IOException {
        for (Resource resource : Delivered.in(folder).resources().getResources()) {
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            resource.save(saved, Map.of());

            assertArrayEquals(Files.readAllBytes(Path.of(resource.getURI().toFileString())), saved.toByteArray(),
                    resource.getURI().lastSegment());
        }
    }

    @Test
    void theQuestionnaireIsMarkedAsADemonstrationAndSaysWhy() {
        Catalogue catalogue = Delivered.in(folder);

        catalogue.questionnaires().forEach(questionnaire -> {
            assertTrue(questionnaire.isDemonstration());
            assertEquals(Set.of("sv", "en"), Texts.of(questionnaire.getNote()).byLanguage().keySet());
        });
    }

    @Test
    void packagesSayThatTheirCoverageIsAProposal() {
        Catalogue catalogue = Delivered.in(folder);

        assertEquals(List.of("Ledarpaket", "Folkpaket", "Startpaket"),
                catalogue.training().getFirst().getPackages().stream()
                        .map(found -> Texts.of(found.getName()).byLanguage().get("sv")).toList());
        catalogue.training().getFirst().getPackages().forEach(found -> {
            assertTrue(found.getCoverage().isProposal(), found.getId());
            assertFalse(found.getCoverage().getCompetences().isEmpty(), found.getId());
        });
    }

    @Test
    void editionsCarryLicenceAndAttributionInBothLanguages() {
        Delivered.in(folder).frameworks().forEach(edition -> {
            assertTrue(!edition.getLicence().isBlank(), edition.getId());
            assertEquals(Set.of("sv", "en"), Texts.of(edition.getAttribution()).byLanguage().keySet(),
                    edition.getId());
        });
    }

    @Test
    void everyStaffNumberIsMarkedAsMadeUp() {
        Set<Boolean> marks = Delivered.in(folder).regions().getFirst().getLibraries().stream()
                .flatMap(library -> library.getStaffCounts().stream()).map(count -> count.isDemonstration())
                .collect(Collectors.toSet());

        assertEquals(Set.of(true), marks);
    }
}
