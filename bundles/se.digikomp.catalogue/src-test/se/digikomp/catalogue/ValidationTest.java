package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;

class ValidationTest {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Validation validation = Validation.standard(Set.of("sv", "en"));

    @TempDir
    Path folder;

    private QuestionnaireVersion version;

    @BeforeEach
    void open() {
        version = Delivered.version(Delivered.in(folder), "2");
    }

    @Test
    void aCodeUsedTwiceIsRefused() {
        Delivered.statement(version, "312").setCode("311");

        assertEquals(List.of("Koden 311 används 2 gånger."), messages());
    }

    @Test
    void aTextMissingInARequiredLanguageIsRefused() {
        Delivered.statement(version, "332").setText(Delivered.text("ge eget material en licens"));

        assertEquals(List.of("332: text på engelska saknas."), messages());
    }

    @Test
    void aStatementWithoutACompetenceIsNoted() {
        Delivered.statement(version, "332").setCompetence(null);

        List<Problem> problems = grave(validation.of(version));

        assertEquals(List.of("competence.missing"), problems.stream().map(Problem::code).toList());
        assertEquals(Severity.WARNING, problems.getFirst().severity());
    }

    @Test
    void aScaleOfOtherStepsIsNoted() {
        Scale five = EcoreUtil.copy(version.getScales().getFirst());
        five.setSteps(5);
        version.getScales().add(five);
        Delivered.statement(version, "332").setScale(five);

        assertEquals(List.of("Påstående 332 skattas i 5 steg, de flesta andra i 7."), messages());
    }

    @Test
    void aStatementWithoutAScaleIsRefused() {
        Delivered.statement(version, "332").setScale(null);

        assertEquals(List.of("Påstående 332 har ingen skala."), messages());
    }

    @Test
    void everyDifferenceWithoutADecisionIsRefused() {
        version.getDecisions().clear();

        assertEquals(List.of("122", "231", "332", "322"), validation.of(version).stream()
                .filter(problem -> problem.code().equals("comparability.undecided"))
                .map(problem -> problem.arguments().getFirst()).toList());
    }

    @Test
    void aReferenceToNothingIsRefused() throws IOException {
        Files.delete(folder.resolve("digcomp-2.2.framework"));

        List<Problem> problems = grave(validation.of(Catalogue.open(folder)));

        assertEquals(Set.of("reference.dangling"), Set.copyOf(problems.stream().map(Problem::code).toList()));
    }

    @Test
    void everyMessageIsThereInBothLanguages() {
        String file = "se.digikomp.catalogue.internal.messages";

        assertEquals(ResourceBundle.getBundle(file, Locale.ROOT).keySet(),
                ownKeys(ResourceBundle.getBundle(file, SWEDISH)));
    }

    private static Set<String> ownKeys(ResourceBundle bundle) {
        assertEquals(SWEDISH, bundle.getLocale());
        return bundle.keySet();
    }

    private List<String> messages() {
        return grave(validation.of(version)).stream().map(problem -> problem.message(SWEDISH)).toList();
    }

    private static List<Problem> grave(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.severity() != Severity.HINT).toList();
    }
}
