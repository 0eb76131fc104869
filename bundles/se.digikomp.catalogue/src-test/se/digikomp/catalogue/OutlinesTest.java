package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;

class OutlinesTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir
    Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void open() {
        catalogue = Delivered.in(folder);
    }

    @Test
    void anOutlineHoldsTheStatementsInOrderWithCompetenceThemesAndScale() {
        Outline outline = Outlines.of(Delivered.version(catalogue, "2"));
        Statement statement = outline.statement("421").orElseThrow();

        assertEquals(24, outline.statements().size());
        assertEquals("111", outline.statements().getFirst().code());
        assertEquals("4.2", statement.competence());
        assertEquals(Set.of("juridik", "handledarskap"), statement.themes());
        assertEquals(7, statement.scale().steps());
        assertEquals("mycket säker", statement.scale().high().in(SWEDISH));
        assertTrue(outline.demonstration());
    }

    @Test
    void anOutlineSpeaksTheNamesOfItsFrameworkEdition() {
        Outline outline = Outlines.of(Delivered.version(catalogue, "2"));

        assertEquals(21, outline.competences().size());
        assertEquals("Organisera data, information och digitalt innehåll",
                outline.competence("1.3").orElseThrow().name().in(SWEDISH));
        assertEquals(2, outline.of(outline.competence("3.3").orElseThrow()).size());
        assertEquals(6, outline.of(outline.areas().get(2)).size());
    }

    @Test
    void versionsDifferAsTheDemonstrationSaysTheyDo() {
        Outline first = Outlines.of(Delivered.version(catalogue, "1"));
        Outline second = Outlines.of(Delivered.version(catalogue, "2"));

        assertTrue(first.statement("322").isPresent() && second.statement("322").isEmpty());
        assertTrue(first.statement("332").isEmpty() && second.statement("332").isPresent());
        assertEquals("använda samhällets e-tjänster", first.statement("231").orElseThrow().text().in(SWEDISH));
        assertEquals("visa en besökare hur man avslöjar falska nyheter och manipulerde bilder",
                first.statement("122").orElseThrow().text().in(SWEDISH));
        assertEquals("hjälpa en besökare att använda samhällets e-tjänster",
                second.statement("231").orElseThrow().text().in(SWEDISH));
    }

    @Test
    void backgroundQuestionsAskForTheUnitAndOfferOptions() {
        List<Background> backgrounds = Outlines.of(Delivered.version(catalogue, "2")).backgrounds();

        assertEquals(List.of("kommun", "titel", "ar", "storlek"), backgrounds.stream().map(Background::code).toList());
        assertEquals(Background.Kind.UNIT, backgrounds.getFirst().kind());
        assertEquals(List.of("bibliotekarie", "assistent", "chef", "pedagog", "annat"),
                backgrounds.get(1).options().stream().map(Option::code).toList());
        assertEquals("Librarian", backgrounds.get(1).options().getFirst().label().in(Locale.ENGLISH));
    }

    @Test
    void whereTheFrameworkIsGoneStatementsBelongToNoCompetence() throws IOException {
        Files.delete(folder.resolve("digcomp-2.0.framework"));

        Outline outline = Outlines.of(Delivered.version(Catalogue.open(folder), "2"));

        assertEquals(List.of(), outline.areas());
        assertEquals("", outline.statement("311").orElseThrow().competence());
    }

    @Test
    void aStatementWithoutAScaleIsRefused() {
        QuestionnaireVersion version = Delivered.version(catalogue, "2");
        version.getStatements().getFirst().setScale(null);

        assertThrows(IllegalArgumentException.class, () -> Outlines.of(version));
    }

    @Test
    void aFrozenVersionHasTheOutlineItHadWhateverBecameOfItsFile() throws IOException {
        QuestionnaireVersion version = Delivered.version(catalogue, "2");
        Outline published = Outlines.of(version);
        String canonical = CanonicalForm.of(version).xmi();
        Files.delete(folder.resolve("self-assessment-demo-v2.questionnaire"));
        Catalogue now = Catalogue.open(folder);

        assertEquals(published, Outlines.frozen(canonical, now));
        assertEquals(1, now.versions(now.questionnaire(Delivered.QUESTIONNAIRE).orElseThrow()).size());
    }

    @Test
    void whatIsNotTheFormOfAVersionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Outlines.frozen("<nothing/>", catalogue));
    }
}
