package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionFactory;

class CatalogueTest {

    private static final String NO_SUCH_DAY = """
            <t:Offer xmlns:t="http://digikomp.se/training/1" id="offer" starts="2019-02-30"/>""";
    private static final String NO_SUCH_FEATURE = """
            <t:Offer xmlns:t="http://digikomp.se/training/1" id="offer" colour="green"/>""";

    @TempDir
    Path folder;

    @Test
    void referencesLeadFromFileToFile() {
        QuestionnaireVersion version = Delivered.version(Delivered.in(folder), "2");

        assertEquals("2.0", version.getFramework().getVersion());
        assertEquals("1", version.getBasedOn().getVersion());
        assertEquals("Developing digital content", Texts
                .of(Delivered.statement(version, "311").getCompetence().getName()).in(Locale.ENGLISH));
    }

    @Test
    void aRenamedFileIsStillFoundByIdentity() throws IOException {
        DeliveredContent.fill(folder);
        Files.move(folder.resolve("digcomp-2.0.framework"), folder.resolve("our-framework.framework"));

        QuestionnaireVersion version = Delivered.version(Catalogue.open(folder), "2");

        assertEquals("3.1", Delivered.statement(version, "311").getCompetence().getCode());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<training:Training", "<other xmlns='http://example.org/other'/>", NO_SUCH_DAY,
            NO_SUCH_FEATURE })
    void aBrokenFileIsListedAndTheOthersAreThere(String content) throws IOException {
        DeliveredContent.fill(folder);
        Files.writeString(folder.resolve("packages.training"), content);

        Catalogue catalogue = Catalogue.open(folder);

        assertEquals(List.of("file.unreadable"), catalogue.problems().stream().map(Problem::code).toList());
        assertTrue(catalogue.problems().getFirst().message(Locale.of("sv")).startsWith("packages.training kan inte"));
        assertEquals(List.of(), catalogue.training());
        assertEquals(2, catalogue.versions(catalogue.questionnaire(Delivered.QUESTIONNAIRE).orElseThrow()).size());
    }

    @Test
    void anIdentityHeldTwiceIsListed() throws IOException {
        DeliveredContent.fill(folder);
        Files.copy(folder.resolve("digcomp.framework"), folder.resolve("copy.framework"));

        assertEquals(List.of("identity.twice"),
                Catalogue.open(folder).problems().stream().map(Problem::code).toList());
    }

    @Test
    void whatIsSavedIsThereWhenTheFolderIsOpenedAgain() throws IOException {
        Catalogue catalogue = Delivered.in(folder);
        Region region = catalogue.regions().getFirst();
        region.getLibraries().getFirst().getAliases().add("Biblioteket vid torget");

        catalogue.save(region.eResource());

        assertEquals(List.of("Biblioteket vid torget"),
                Catalogue.open(folder).regions().getFirst().getLibraries().getFirst().getAliases());
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailureOfTheWorld() throws IOException {
        Catalogue catalogue = Delivered.in(folder.resolve("models"));
        Resource resource = catalogue.regions().getFirst().eResource();
        Files.move(folder.resolve("models"), folder.resolve("moved"));

        assertThrows(CatalogueException.class, () -> catalogue.save(resource));
        assertThrows(CatalogueException.class, () -> Catalogue.open(folder.resolve("models")));
    }

    @Test
    void aNewModelIsAFileOnceItIsSaved() {
        Catalogue catalogue = Delivered.in(folder);
        Region halland = RegionFactory.eINSTANCE.createRegion();
        halland.setId("halland");

        Resource resource = catalogue.add("halland.region", halland);
        assertTrue(Files.notExists(folder.resolve("halland.region")));
        catalogue.save(resource);

        assertEquals(List.of("halland", "skane"),
                Catalogue.open(folder).regions().stream().map(Region::getId).toList());
        assertThrows(IllegalArgumentException.class,
                () -> catalogue.add("skane.region", RegionFactory.eINSTANCE.createRegion()));
        assertThrows(IllegalArgumentException.class,
                () -> catalogue.add("halland.txt", RegionFactory.eINSTANCE.createRegion()));
    }

    @Test
    void anObjectIsFoundByItsIdentityAlone() {
        assertTrue(Delivered.in(folder).find("digcomp-3.0/5.4").isPresent());
        assertFalse(Delivered.in(folder).find("digcomp-3.0/5.5").isPresent());
    }
}
