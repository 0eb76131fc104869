package se.digikomp.sirius.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.framework.model.Competence;
import se.digikomp.questionnaire.model.QuestionnaireFactory;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionFactory;
import se.digikomp.training.model.LearningPackage;
import se.digikomp.training.model.TrainingCatalogue;

/** What expressions ask of the models and do to them, tried on the models as they are delivered. */
class ServicesTest {

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private final Versions versions = new Versions();
    private final Words words = new Words();
    private Catalogue catalogue;
    private QuestionnaireVersion version;
    private Statement statement;

    @BeforeEach
    void deliver() throws IOException {
        Locale.setDefault(Locale.of("sv"));
        DeliveredContent.fill(folder);
        catalogue = Catalogue.open(folder);
        version = catalogue.version("self-assessment-demo", "2").orElseThrow();
        statement = version.getStatements().getFirst();
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void everyStatementCountsForItsCompetenceAndArea() {
        int byCompetence = versions.competences(version).stream().mapToInt(each -> versions.coverage(each, version))
                .sum();
        int byArea = version.getFramework().getAreas().stream().mapToInt(each -> versions.coverage(each, version))
                .sum();

        assertEquals(version.getStatements().size(), byCompetence);
        assertEquals(byCompetence, byArea);
        assertEquals(version.getStatements(), version.getFramework().getAreas().stream()
                .flatMap(area -> versions.statementsOn(area, version).stream()).toList());
        assertEquals("1", versions.position(statement));
    }

    @Test
    void togglingTwiceLeavesAStatementWithoutACompetence() {
        Competence other = versions.competences(version).getLast();

        assertSame(other, versions.toggleCompetence(statement, other).getCompetence());
        assertNull(versions.toggleCompetence(statement, other).getCompetence());
        assertEquals(List.of(statement), versions.unmapped(version));
    }

    @Test
    void aCompetenceIsFoundByItsCodeOnly() {
        assertEquals("5.4", versions.competenceWithCode(statement, " 5.4 ").getFirst().getCode());
        assertEquals(List.of(), versions.competenceWithCode(statement, "9.9"));
    }

    @Test
    void themesAreGivenByNameAndUnknownOnesLeftOut() {
        String name = words.heading(version.getThemes().getFirst());

        versions.setThemes(statement, name + ", något annat");

        assertEquals(name, versions.themeNames(statement));
    }

    @Test
    void statesAgainstTheVersionBeforeAreTheOnesDecided() {
        Set<String> states = version.getStatements().stream().map(versions::state).collect(Collectors.toSet());

        assertEquals(Set.of("identical", "editorial", "changedMeaning", "new"), states);
        words.setTextIn(statement, "sv", "något helt annat");
        assertEquals("beslut saknas", versions.stateName(statement));
        assertEquals(1, versions.openDecisions(version));
    }

    @Test
    void theHeadingOfAVersionSaysItsState() {
        assertEquals("Version 2, publicerad", versions.heading(version));
        assertTrue(versions.isFrozen(statement));
    }

    @Test
    void aNewStatementHasAKeyAndTheUsualScale() {
        Statement fresh = QuestionnaireFactory.eINSTANCE.createStatement();
        version.getStatements().add(fresh);

        versions.newStatement(fresh);

        assertFalse(fresh.getKey().isBlank());
        assertSame(version.getScales().getFirst(), fresh.getScale());
        assertEquals("", words.textIn(fresh, "sv"));
        assertFalse(new Audits().hasNoError(fresh) && new Audits().hasNoWarning(fresh));
    }

    @Test
    void aTextIsWrittenInOneLanguageAlone() {
        String english = words.textIn(statement, "en");

        words.setTextIn(statement, "sv", " söka i katalogen ");

        assertEquals("söka i katalogen", words.textIn(statement, "sv"));
        assertEquals(english, words.textIn(statement, "en"));
        assertEquals(statement.getCode() + " söka i katalogen", words.heading(statement));
    }

    @Test
    void whatAPackageStrengthensIsToggled() {
        TrainingCatalogue training = root(TrainingCatalogue.class);
        LearningPackage learning = training.getPackages().getFirst();
        Trainings trainings = new Trainings();
        EObject target = trainings.targets(training).stream()
                .filter(each -> !trainings.covered(learning).contains(each)).findFirst().orElseThrow();

        assertTrue(trainings.covered(trainings.toggle(learning, target)).contains(target));
        assertFalse(trainings.covered(trainings.toggle(learning, target)).contains(target));
        assertTrue(trainings.packages(version).contains(learning));
    }

    @Test
    void crosswalksLeadToTheCompetencesOfOtherEditions() {
        Trainings trainings = new Trainings();

        assertFalse(trainings.correspondences(version).isEmpty());
        trainings.counterparts(version).forEach(each -> assertFalse(trainings.edition(each).isEmpty()));
        trainings.correspondences(version).forEach(each -> assertFalse(trainings.kindName(each).isEmpty()));
    }

    @Test
    void aLibraryJoinsACooperationOnce() {
        Region region = root(Region.class);
        Library library = region.getLibraries().getFirst();
        Cooperation cooperation = RegionFactory.eINSTANCE.createCooperation();
        region.getCooperations().add(cooperation);
        int already = new Regions().cooperations(library);

        new Regions().join(cooperation, library);
        new Regions().join(cooperation, library);

        assertEquals(1, cooperation.getMemberships().size());
        assertEquals(already + 1, new Regions().cooperations(library));
        assertFalse(new Regions().hasEnded(cooperation.getMemberships().getFirst()));
    }

    private <T extends EObject> T root(Class<T> type) {
        return catalogue.resources().getResources().stream().flatMap(each -> each.getContents().stream())
                .filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
}
