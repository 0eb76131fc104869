package se.digikomp.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.digikomp.framework.model.AiLabel;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.CompetenceStatement;
import se.digikomp.framework.model.CorrespondenceKind;
import se.digikomp.framework.model.Crosswalk;
import se.digikomp.framework.model.Dimension;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.LearningOutcome;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.TranslationStatus;

class DeliveredFrameworksTest {

    private static final List<String> CODES = List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6",
            "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "5.4");

    @TempDir
    Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void open() {
        catalogue = Delivered.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2.0", "2.2", "3.0" })
    void everyEditionHasTheSameTwentyOneCodesInFiveAreas(String label) {
        FrameworkVersion edition = Delivered.framework(catalogue, label);

        assertEquals(5, edition.getAreas().size());
        assertEquals(CODES, competences(edition).map(Competence::getCode).toList());
    }

    @Test
    void crosswalksPairEachCodeWithItselfInALaterEdition() {
        List<Crosswalk> crosswalks = catalogue.frameworks().stream()
                .flatMap(edition -> edition.getCrosswalks().stream()).toList();

        assertEquals(List.of("2.0 2.2", "2.0 3.0", "2.2 3.0"), crosswalks.stream()
                .map(crosswalk -> crosswalk.getFrom().getVersion() + " " + crosswalk.getTo().getVersion()).toList());
        crosswalks.forEach(crosswalk -> {
            assertEquals(CODES, crosswalk.getCorrespondences().stream()
                    .filter(pair -> pair.getKind() == CorrespondenceKind.SAME_CODE
                            && pair.getFrom().getCode().equals(pair.getTo().getCode()))
                    .map(pair -> pair.getFrom().getCode()).toList());
        });
    }

    @Test
    void editionThreeHasItsStatementsByLevel() {
        List<CompetenceStatement> statements = competences(Delivered.framework(catalogue, "3.0"))
                .flatMap(competence -> competence.getStatements().stream()).toList();

        assertEquals(362, statements.size());
        assertEquals(Map.of(1, 97L, 2, 103L, 3, 89L, 4, 73L),
                statements.stream().collect(groupingBy(statement -> statement.getLevel().getNumber(), counting())));
    }

    @Test
    void editionThreeHasItsLearningOutcomesByDimensionAndLabel() {
        List<LearningOutcome> outcomes = competences(Delivered.framework(catalogue, "3.0"))
                .flatMap(competence -> competence.getOutcomes().stream()).toList();

        assertEquals(523, outcomes.size());
        assertEquals(Map.of(Dimension.KNOWLEDGE, 217L, Dimension.SKILL, 199L, Dimension.ATTITUDE, 107L),
                outcomes.stream().collect(groupingBy(LearningOutcome::getDimension, counting())));
        assertEquals(Map.of(AiLabel.EXPLICIT, 69L, AiLabel.IMPLICIT, 330L, AiLabel.NONE, 124L),
                outcomes.stream().collect(groupingBy(LearningOutcome::getAiLabel, counting())));
    }

    @Test
    void fourLevelsOfEditionThreeCoverTheEightBeforeInPairs() {
        assertEquals(List.of(List.of(1, 2), List.of(3, 4), List.of(5, 6), List.of(7, 8)),
                Delivered.framework(catalogue, "3.0").getLevels().stream()
                        .map(level -> level.getCovers().stream().map(older -> older.getNumber()).toList()).toList());
        assertEquals(0, Delivered.framework(catalogue, "2.0").getLevels().size());
    }

    @Test
    void competencesOfEditionThreeHaveNoSwedishNameYetAndSaySo() {
        competences(Delivered.framework(catalogue, "3.0"))
                .forEach(competence -> assertEquals(List.of(TranslationStatus.MISSING),
                        competence.getName().getTranslations().stream()
                                .filter(translation -> translation.getLanguage().equals("sv"))
                                .map(translation -> translation.getStatus()).toList(),
                        competence.getCode()));
    }

    @Test
    void editionTwoSpeaksAsTheLibraryProjectDid() {
        FrameworkVersion edition = Delivered.framework(catalogue, "2.0");

        assertEquals("Analysera och bearbeta data och information", swedish(edition.getAreas().getFirst().getName()));
        assertEquals("Anpassa digitala verktyg så att individens mål kan uppnås",
                competences(edition).filter(competence -> competence.getCode().equals("5.3"))
                        .map(competence -> swedish(competence.getName())).findFirst().orElseThrow());
        assertEquals("Informations- och datakunskap",
                swedish(Delivered.framework(catalogue, "2.2").getAreas().getFirst().getName()));
    }

    private static String swedish(LocalizedText text) {
        return Texts.of(text).byLanguage().get("sv");
    }

    private static Stream<Competence> competences(FrameworkVersion edition) {
        return edition.getAreas().stream().flatMap(area -> area.getCompetences().stream());
    }
}
