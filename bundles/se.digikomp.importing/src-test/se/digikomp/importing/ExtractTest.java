package se.digikomp.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.responses.ResponseTable;
import se.digikomp.store.Progress;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

class ExtractTest {

    private final MemoryStore store = new MemoryStore();
    private final Importer importer = new Importer(store);
    private final Territory skane = Samples.skane();

    @TempDir
    Path folder;

    @Test
    void theExtractOf2019BringsItsGoodRowsAndSaysWhatIsWrongWithTheOthers() {
        ImportPlan plan = plan("extract-2019.csv", "2019", "2");

        assertEquals(List.of(), plan.refusals());
        assertEquals(665, plan.newResponses());
        assertEquals(List.of("23 response.twice"), told(plan.duplicates()));
        assertEquals(List.of("81 answer.outside-scale", "145 answer.outside-scale", "207 unit.unknown",
                "267 row.too-short", "341 answer.outside-scale"), told(plan.rejected()));
        assertEquals("\"4,5\" är inget svar från 1 till 7.", plan.rejected().get(4).message(Locale.of("sv")));
        assertTrue(plan.rejected().get(4).where().heading().startsWith("251 "));
        assertEquals(List.of(), plan.warnings());
        assertEquals(List.of("Kommun X"), plan.undecidedUnits().stream().map(UnitUse::text).toList());
    }

    @Test
    void theExtractOf2018IsReadInItsOtherDialectUnderVersion1() {
        ImportPlan plan = plan("extract-2018.csv", "2018", "1");
        importer.commit(plan, Progress.NONE);

        assertEquals(366, plan.newResponses());
        assertEquals(List.of(), plan.rejected());
        assertEquals(List.of(), plan.warnings());
        assertEquals(366, store.responses(plan.round(), Samples.demo("1")).size());
    }

    @Test
    void theExtractOf2018UnderVersion2LeavesAWarningForWhatItDoesNotAnswer() {
        ImportPlan plan = plan("extract-2018.csv", "2018", "2");

        assertEquals(List.of("0 statement.no-column"), told(plan.warnings()));
        assertEquals(List.of("332"), plan.warnings().get(0).arguments());
    }

    @Test
    void ystadHasTheFifteenResponsesThatTheExtractHasOfIt() {
        ImportPlan plan = plan("extract-2019.csv", "2019", "2");
        importer.commit(plan, Progress.NONE);

        ResponseTable table = store.responses(plan.round(), Samples.demo("2"));

        assertEquals(15, table.units().get("1286").size());
        assertEquals(4, table.units().get("1264").size());
        assertEquals(3, table.units().get("1275").size());
    }

    @Test
    void theSameFileAgainIsRefusedAndTheBatchNamed() {
        importer.commit(plan("extract-2019.csv", "2019", "2"), Progress.NONE);

        ImportPlan again = again("extract-2019.csv", "2019", "2");

        assertTrue(again.refused());
        assertEquals("import.already", again.refusals().get(0).code());
        assertEquals(List.of("extract-2019.csv", "1"), again.refusals().get(0).arguments().subList(0, 2));
        store.withdraw(1);
        assertEquals(665, again("extract-2019.csv", "2019", "2").newResponses());
    }

    @Test
    void responsesThatAreThereAlreadyAreDuplicatesInALaterFile() throws IOException {
        importer.commit(plan("extract-2019.csv", "2019", "2"), Progress.NONE);
        Path longer = folder.resolve("longer.csv");
        List<String> lines = Files.readAllLines(folder.resolve("extract-2019.csv"));
        Files.write(longer, lines.subList(0, 11));

        ImportPlan plan = plan(longer, "2019", "2");

        assertEquals(0, plan.newResponses());
        assertEquals(10, plan.duplicates().size());
        assertEquals("2 response.already-stored", told(plan.duplicates()).get(0));
    }

    @Test
    void aRoundThatAsksAnotherVersionIsRefused() {
        importer.commit(plan("extract-2018.csv", "2018", "1"), Progress.NONE);

        ImportPlan plan = plan("extract-2019.csv", "2018", "2");

        assertEquals(List.of("0 import.other-version"), told(plan.refusals()));
    }

    @Test
    void aMappingMayTakeRowsWithoutTheAnswersOutsideTheirScale() {
        Path file = Samples.file(folder, "extract-2019.csv");
        Outline outline = Samples.demo("2");
        Mapping mapping = propose(file, outline).with(OutsideScale.MISSING);

        ImportPlan plan = importer.plan(file, mapping, Samples.round("2019", outline), outline, skane, Progress.NONE);

        assertEquals(668, plan.newResponses());
        assertEquals(List.of("207 unit.unknown", "267 row.too-short"), told(plan.rejected()));
        assertEquals(List.of("81 answer.outside-scale", "145 answer.outside-scale", "341 answer.outside-scale"),
                told(plan.warnings()));
    }

    @Test
    void nothingOfTheIdIsKept() {
        ImportPlan plan = plan("extract-2019.csv", "2019", "2");

        String key = plan.batch().responses().get(0).key().toString();

        assertEquals(32, key.length());
        assertFalse(plan.batch().mapping().contains("1000"));
        assertNotEquals(key,
                plan(folder.resolve("extract-2019.csv"), "other", "2").batch().responses().get(0).key().toString());
    }

    @Test
    void withoutAnIdEqualRowsAreNotLost() {
        Path file = Samples.file(folder, "extract-2019.csv");
        Outline outline = Samples.demo("2");
        Mapping mapping = propose(file, outline).with(0, new Target.Ignored());

        ImportPlan plan = importer.plan(file, mapping, Samples.round("2019", outline), outline, skane, Progress.NONE);

        assertEquals(666, plan.newResponses());
        assertEquals(List.of(), plan.duplicates());
    }

    private ImportPlan plan(String name, String round, String version) {
        return plan(Samples.file(folder, name), round, version);
    }

    private ImportPlan again(String name, String round, String version) {
        return plan(folder.resolve(name), round, version);
    }

    private ImportPlan plan(Path file, String roundName, String version) {
        Outline outline = Samples.demo(version);
        Round round = Samples.round(roundName, outline);
        return importer.plan(file, propose(file, outline), round, outline, skane, Progress.NONE);
    }

    private Mapping propose(Path file, Outline outline) {
        return Mapping.propose(importer.read(file, ReadingOptions.DETECT, Progress.NONE), outline, skane);
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(problem -> problem.where().line() + " " + problem.code()).toList();
    }
}
