package se.digikomp.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.digikomp.store.Progress;
import se.digikomp.survey.Outline;

class OutcomeTest {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Importer importer = new Importer(new MemoryStore());
    private final Outline demo = Samples.demo("2");

    @TempDir
    Path folder;

    @Test
    void theOutcomeIsTheJsonThatOtherProgramsExpect() {
        ImportPlan plan = plan(Samples.file(folder, "extract-2019.csv"));

        JsonObject json = JsonParser.parseString(OutcomeText.json(plan, 3, Locale.ENGLISH)).getAsJsonObject();

        assertEquals(Set.of("batch", "new", "duplicates", "rejected", "warnings"), json.keySet());
        assertEquals(List.of(3, 665, 1, 5), List.of(json.get("batch").getAsInt(), json.get("new").getAsInt(),
                json.get("duplicates").getAsInt(), json.getAsJsonArray("rejected").size()));
        assertEquals("""
                {"line":207,"column":"Kommun","code":"unit.unknown",\
                "message":"\\"Kommun X\\" is no library or municipality in Region Skåne."}""",
                json.getAsJsonArray("rejected").get(2).toString());
        assertTrue(json.getAsJsonArray("rejected").get(3).getAsJsonObject().get("column").isJsonNull());
    }

    @Test
    void aRefusedFileSaysWhy() throws IOException {
        ImportPlan plan = plan(Files.writeString(folder.resolve("empty.csv"), ""));

        JsonObject json = JsonParser.parseString(OutcomeText.json(plan, 0, SWEDISH)).getAsJsonObject();

        assertTrue(json.get("batch").isJsonNull());
        assertEquals("Filen är tom.",
                json.getAsJsonArray("refused").get(0).getAsJsonObject().get("message").getAsString());
    }

    @Test
    void rejectedRowsCanBeSavedCorrectedAndImportedAgain() throws IOException {
        ImportPlan plan = plan(Samples.file(folder, "extract-2019.csv"));
        Path saved = folder.resolve("rejected.csv");

        RejectedRows.write(plan, saved, SWEDISH);

        ParsedBatch back = importer.read(saved, ReadingOptions.DETECT, Progress.NONE);
        assertEquals(List.of("Rad", "Orsak"), back.rows().get(0).cells().subList(0, 2));
        assertEquals(List.of("81", "145", "207", "267", "341"),
                back.body(1).stream().map(row -> row.cell(0)).toList());
        assertTrue(back.body(1).get(4).cell(1).startsWith("251 bemöta"));
        Files.writeString(saved, Files.readString(saved).replace("Kommun X", "Lund"));
        assertEquals(1, plan(saved).newResponses());
    }

    @Test
    void everyMessageIsThereInBothLanguagesWithTheSamePlaceholders() {
        ResourceBundle english = messages(Locale.ROOT);
        ResourceBundle swedish = messages(SWEDISH);

        assertEquals(english.keySet(), swedish.keySet());
        for (String code : english.keySet()) {
            assertEquals(placeholders(english.getString(code)), placeholders(swedish.getString(code)), code);
            assertFalse(english.getString(code).contains("'"), "an apostrophe needs another: " + code);
            assertFalse(swedish.getString(code).contains("'"), "an apostrophe needs another: " + code);
        }
    }

    private ImportPlan plan(Path file) {
        ParsedBatch batch = importer.read(file, ReadingOptions.DETECT, Progress.NONE);
        Mapping mapping = Mapping.propose(batch, demo, Samples.skane());
        return importer.plan(batch, mapping, Samples.round("2019", demo), demo, Samples.skane(), Progress.NONE);
    }

    private static ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle("se.digikomp.importing.internal.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> placeholders(String message) {
        return Set.copyOf(Pattern.compile("\\{\\d}").matcher(message).results().map(found -> found.group()).toList());
    }
}
