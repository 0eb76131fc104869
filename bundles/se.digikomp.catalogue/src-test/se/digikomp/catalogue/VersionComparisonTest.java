package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Comparability;

/** How the items of one version compare with those of an earlier one. */
class VersionComparisonTest {

    @TempDir
    Path folder;

    private QuestionnaireVersion first;
    private QuestionnaireVersion second;

    @BeforeEach
    void open() {
        Catalogue catalogue = Delivered.in(folder);
        first = Delivered.version(catalogue, "1");
        second = Delivered.version(catalogue, "2");
    }

    @Test
    void statementsCompareAsDecidedAndTheRestIsIdentical() {
        VersionComparison comparison = VersionComparison.between(first, second);

        assertEquals(Comparability.EDITORIAL, comparison.statements().get("122"));
        assertEquals(Comparability.CHANGED_MEANING, comparison.statements().get("231"));
        assertEquals(Comparability.NEW, comparison.statements().get("332"));
        assertEquals(Comparability.REMOVED, comparison.statements().get("322"));
        assertEquals(21, comparison.statements().values().stream()
                .filter(found -> found == Comparability.IDENTICAL).count());
        assertEquals(Set.of(), comparison.undecided());
    }

    @Test
    void aDifferenceThatNobodyDecidedOnIsNotComparable() {
        Delivered.statement(second, "111").setText(Delivered.text("välja söktjänster"));

        VersionComparison comparison = VersionComparison.between(first, second);

        assertEquals(Comparability.CHANGED_MEANING, comparison.statements().get("111"));
        assertEquals(Set.of("111"), comparison.undecided());
    }

    @Test
    void aScaleOfOtherStepsIsADifference() {
        second.getScales().getFirst().setSteps(5);

        assertTrue(VersionComparison.between(first, second).undecided().contains("311"));
    }

    @Test
    void decisionsAreFollowedThroughTheVersionsBetween() {
        QuestionnaireVersion third = EcoreUtil.copy(second);
        third.setBasedOn(second);
        third.getDecisions().clear();
        third.getStatements().remove(Delivered.statement(third, "411"));

        VersionComparison comparison = VersionComparison.between(first, third);

        assertEquals(Comparability.EDITORIAL, comparison.statements().get("122"));
        assertEquals(Comparability.CHANGED_MEANING, comparison.statements().get("231"));
        assertEquals(Set.of("322", "411"),
                comparison.statements().entrySet().stream()
                        .filter(entry -> entry.getValue() == Comparability.REMOVED).map(entry -> entry.getKey())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aStatementThatWentAndCameBackIsNotComparable() {
        QuestionnaireVersion third = EcoreUtil.copy(second);
        third.setBasedOn(second);
        third.getStatements().add(EcoreUtil.copy(Delivered.statement(first, "322")));

        assertEquals(Comparability.CHANGED_MEANING, VersionComparison.between(first, third).statements().get("322"));
    }

    @Test
    void aVersionIsIdenticalWithItself() {
        assertEquals(Set.of(Comparability.IDENTICAL),
                Set.copyOf(VersionComparison.between(second, second).statements().values()));
    }

    @Test
    void versionsThatDoNotBuildOnEachOtherAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> VersionComparison.between(second, first));
    }
}
