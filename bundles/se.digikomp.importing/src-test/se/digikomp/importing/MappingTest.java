package se.digikomp.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.store.Progress;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;

class MappingTest {

    private final Outline demo = Samples.demo("2");
    private final Territory skane = Samples.skane();
    private final Importer importer = new Importer(new MemoryStore());

    @TempDir
    Path folder;

    @Test
    void theExtractsColumnsAreProposedByCodeWordingAndCells() {
        ParsedBatch batch = importer.read(Samples.file(folder, "extract-2019.csv"), ReadingOptions.DETECT,
                Progress.NONE);

        List<Column> columns = Mapping.propose(batch, demo, skane).columns();

        assertEquals(List.of(new Target.ResponseId(), new Target.Ignored(), new Target.UnitName(),
                new Target.Choice("titel"), new Target.Choice("ar"), new Target.Choice("storlek"),
                new Target.Answer("111")), columns.stream().limit(7).map(Column::target).toList());
        assertEquals(demo.statements().stream().map(Statement::code).map(Target.Answer::new).toList(),
                columns.stream().skip(6).map(Column::target).toList());
        assertEquals(List.of(), columns.stream().filter(column -> column.certainty() != Certainty.SURE)
                .map(Column::heading).filter(heading -> !heading.equals("Antal anställda")).toList());
    }

    @Test
    void aCodeWithAnotherWordingIsNotSure() throws IOException {
        Mapping mapping = propose("Kommun;231 använda samhällets e-tjänster;"
                + "122. Visa en besökare hur man avslöjar falska nyheter och manipulerde bilder;411\nLund;1;2;3\n");

        assertEquals(Certainty.LIKELY, of("231", mapping).certainty());
        assertEquals(Certainty.SURE, of("122", mapping).certainty());
        assertEquals(Certainty.SURE, of("411", mapping).certainty());
    }

    @Test
    void aWordingWithoutItsCodeIsEnough() throws IOException {
        Mapping mapping = propose("Library;Spara och ordna  digitala filer så att kollegor hittar dem.;"
                + "bemöta ett olämpligt inlägg i bibliotekets social medier\nLund;1;2\nOsby;3;4\n");

        assertEquals(new Target.UnitName(), mapping.columns().get(0).target());
        assertEquals(Certainty.SURE, of("131", mapping).certainty());
        assertEquals(Certainty.LIKELY, of("251", mapping).certainty());
    }

    @Test
    void whatLooksLikePersonalDataIsNeverProposed() throws IOException {
        Mapping mapping = propose("""
                Namn;E-postadress;IP-adress;Id;Titel;kontakt;111
                Lund;a@b.se;10.0.0.1;7;Chef;x@y.se;5
                Osby;c@d.se;10.0.0.2;8;Annat;z@y.se;6
                """);

        assertEquals(List.of(new Target.Ignored(), new Target.Ignored(), new Target.Ignored(), new Target.ResponseId(),
                new Target.Choice("titel"), new Target.Ignored(), new Target.Answer("111")),
                mapping.columns().stream().map(Column::target).toList());
    }

    @Test
    void theTextOfAMappingIsReadBackAsItWas() throws IOException {
        Mapping mapping = propose("Id;Kommun;titel;111\n1;Lund;Chef;5\n2;Osby;Chef;6\n")
                .withWords("111", Map.of("vet \"ej\"", 0, "mycket", 7)).withUnit("Nya Lund", "1281")
                .withFixedUnit("1280")
                .with(OutsideScale.MISSING);

        assertEquals(mapping, Mapping.fromText(mapping.text()));
    }

    @Test
    void aTextThatIsNoMappingIsRefused() {
        List.of("", "{}", "[]", "no json {", "{\"headerRows\": 1}", "null").forEach(
                text -> assertThrows(IllegalArgumentException.class, () -> Mapping.fromText(text), text));
    }

    @Test
    void columnsThatMovedAreFoundByTheirHeading() throws IOException {
        Mapping mapping = propose("Kommun;111;121\nLund;1;2\n");

        ImportPlan moved = plan("Datum;111;Kommun;121\n2019;3;Osby;4\n", mapping);

        assertEquals(List.of(), moved.refusals());
        assertEquals("1273", moved.batch().responses().get(0).response().unit());
        assertEquals(3, moved.batch().responses().get(0).response().answers()[0]);
        assertEquals("column.missing", plan("111;Kommun\n3;Osby\n", mapping).refusals().get(0).code());
    }

    @Test
    void aPersonsDecisionOnAUnitHolds() throws IOException {
        String text = "Kommun;111\nLnd;1\nStora biblioteket;2\n";
        Mapping mapping = propose(text);

        ImportPlan before = plan(text, mapping);
        ImportPlan after = plan(text, mapping.withUnit("Lnd", "1281").withUnit("stora Biblioteket", "1280"));

        assertEquals(List.of("unit.unsure", "unit.unknown"), before.rejected().stream().map(Problem::code).toList());
        assertEquals(2, after.newResponses());
        assertEquals(List.of(), after.undecidedUnits());
    }

    @Test
    void aMappingThatDoesNotFitTheQuestionnaireIsRefusedWithEachReason() throws IOException {
        Mapping mapping = propose("Kommun;111;121\nLund;1;2\n").with(0, new Target.Ignored())
                .with(1, new Target.Answer("121")).withWords("121", Map.of("ja", 9));

        assertEquals(List.of("column.twice", "mapping.no-unit", "mapping.word-outside"),
                plan("Kommun;111;121\nLund;1;2\n", mapping).refusals().stream().map(Problem::code).toList());
    }

    private Mapping propose(String text) throws IOException {
        return Mapping.propose(importer.read(file(text), ReadingOptions.DETECT, Progress.NONE), demo, skane);
    }

    private ImportPlan plan(String text, Mapping mapping) throws IOException {
        return importer.plan(file(text), mapping, Samples.round("2019", demo), demo, skane, Progress.NONE);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), text);
    }

    private static Column of(String statement, Mapping mapping) {
        return mapping.columns().stream().filter(column -> column.target().equals(new Target.Answer(statement)))
                .findFirst().orElseThrow();
    }
}
