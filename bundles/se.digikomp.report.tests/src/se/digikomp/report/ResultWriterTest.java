package se.digikomp.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.charts.Charts;
import se.digikomp.survey.Text;

/** Results as files for people and for programs. */
class ResultWriterTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @Test
    void jsonNamesAnalysisParametersProvenanceAndBlocks() {
        JsonObject object = JsonParser.parseString(text("distribution", SWEDISH, ResultFormat.JSON)).getAsJsonObject();

        assertEquals("se.digikomp.analysis.standard.distribution", object.get("analysis").getAsString());
        assertEquals("questionnaire", object.getAsJsonObject("parameters").get("order").getAsString());
        assertEquals("2019", object.getAsJsonObject("provenance").get("round").getAsString());
        JsonObject block = object.getAsJsonArray("blocks").get(0).getAsJsonObject();
        assertEquals("distribution", block.get("kind").getAsString());
        assertEquals(7, block.getAsJsonArray("columns").size());
        JsonObject row = block.getAsJsonArray("rows").get(0).getAsJsonObject();
        assertEquals("111", row.get("key").getAsString());
        JsonObject cell = row.getAsJsonArray("cells").get(3).getAsJsonObject();
        assertTrue(cell.get("value").getAsInt() <= cell.get("base").getAsInt());
    }

    @Test
    void swedishCsvOpensInSwedishSpreadsheets() {
        List<String> lines = text("profile", SWEDISH, ResultFormat.CSV).lines().toList();

        assertEquals("\uFEFFDel;Grupp;Kod;Benämning;Kolumnkod;Kolumn;Värde;Bas;Anmärkning", lines.getFirst());
        assertTrue(lines.get(1).matches("Områden;;1286;Ystad;1;Informations- och datakunskap;\\d,\\d+;\\d+;"),
                lines.get(1));
    }

    @Test
    void englishCsvQuotesWhatHoldsItsSeparator() {
        String text = text("profile", Locale.ENGLISH, ResultFormat.CSV);

        assertTrue(text.contains(",\"Browsing, searching and filtering data, information and digital content\","),
                text);
    }

    @Test
    void theTableStandsUprightAndEndsWithThePolicy() {
        List<String> lines = text("profile", SWEDISH, ResultFormat.TABLE).lines().toList();

        assertTrue(lines.stream()
                .anyMatch(line -> line.matches("3  Skapa digitalt innehåll( +\\d,\\d +\\d+){3}")));
        assertTrue(lines.getLast().startsWith("Grupper med färre än 5 svar"), lines.getLast());
    }

    @Test
    void theTableNamesTheAnalysisAsPeopleDo() {
        String text = new String(new ResultWriter(SWEDISH, Charts.usual(), Text.of("Profil", "Profile"))
                .write(result("profile"), ResultFormat.TABLE), StandardCharsets.UTF_8);

        assertTrue(text.startsWith("Profil · Ystad · omgång"), text);
        assertTrue(text("profile", SWEDISH, ResultFormat.TABLE).startsWith("se.digikomp."), "without a name");
    }

    @Test
    void aWorkbookIsAZipFile() {
        byte[] bytes = new ResultWriter(SWEDISH).write(result("profile"), ResultFormat.XLSX);

        assertEquals("PK", new String(bytes, 0, 2, StandardCharsets.US_ASCII));
    }

    private static String text(String analysis, Locale locale, ResultFormat format) {
        return new String(new ResultWriter(locale).write(result(analysis), format), StandardCharsets.UTF_8);
    }

    private static GuardedResult result(String analysis) {
        Outcome outcome = Demonstration.runner().run(Demonstration.analyses().find(analysis).orElseThrow(),
                Demonstration.snapshot(15), Selection.of(Demonstration.YSTAD), Map.of(), Progress.NONE);
        return assertInstanceOf(Outcome.Done.class, outcome).result();
    }
}
