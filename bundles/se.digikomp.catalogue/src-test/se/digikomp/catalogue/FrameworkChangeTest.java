package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** A questionnaire that follows another edition of its framework. */
class FrameworkChangeTest {

    @TempDir
    Path folder;

    private QuestionnaireVersion version;
    private FrameworkVersion other;

    @BeforeEach
    void open() {
        Catalogue catalogue = Delivered.in(folder);
        version = Delivered.version(catalogue, "2");
        other = catalogue.frameworks().stream().filter(each -> each != version.getFramework())
                .filter(each -> each.getAreas().stream().flatMap(area -> area.getCompetences().stream())
                        .anyMatch(competence -> "3.1".equals(competence.getCode())))
                .findFirst().orElseThrow();
    }

    @Test
    void statementsGoOnToTheCompetencesOfTheSameCodes() {
        Statement statement = Delivered.statement(version, "311");

        new FrameworkChange(version, other).edits().forEach(Edit::apply);

        assertSame(other, version.getFramework());
        assertEquals("3.1", statement.getCompetence().getCode());
        assertSame(other, statement.getCompetence().getArea().eContainer());
        assertEquals(List.of(), new FrameworkChange(version, other).edits());
    }

    @Test
    void statementsWithoutACounterpartAreNamedAndLeftWithoutCompetence() {
        Statement statement = Delivered.statement(version, "311");
        other.getAreas().forEach(area -> area.getCompetences()
                .removeIf(competence -> "3.1".equals(competence.getCode())));
        FrameworkChange change = new FrameworkChange(version, other);

        assertEquals("3.1", change.left().getFirst().getCompetence().getCode());
        change.edits().forEach(Edit::apply);

        assertNull(statement.getCompetence());
    }
}
