package se.digikomp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.session.Session;

/** However an analysis is asked for and written, its figures, their bases and what is withheld are the same. */
class SameFiguresTest {

    private static final String SAVED = "Öster om ån";

    @TempDir
    private static Path folder;
    private static Shell shell;

    @BeforeAll
    static void loadDemonstration() {
        shell = new Shell(folder);
        shell.loadDemonstration();
        try (Session session = shell.session()) {
            Snapshot snapshot = session.snapshot(session.store().responses().round("2019").orElseThrow());
            session.selections().keep(SAVED, Selection.of(List.of(snapshot.territory().unit("1286").orElseThrow(),
                    snapshot.territory().unit("1270").orElseThrow())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "distribution --unit Ystad", "benchmark --unit Ystad",
            "trend --round 2018 --unit Ystad", "distribution --selection SAVED", "profile --cooperation SAVED" })
    void csvAndTableSayWhatJsonSays(String question) throws IOException {
        List<String> expected = figures(json(written(question, "json", "en")));

        assertTrue(expected.stream().anyMatch(figure -> figure.matches(".*\\|\\d.*\\|\\d+\\|")), expected::toString);
        assertEquals(expected, csv(written(question, "csv", "sv"), ";"));
        String table = written(question, "table", "en");
        for (String base : expected.stream().map(figure -> figure.split("\\|", -1)[3]).distinct().toList()) {
            assertTrue(table.matches("(?s).*(?<!\\d)" + base + "(?!\\d).*"), "n = " + base + " in\n" + table);
        }
    }

    @Test
    void eachPartOfASplitSaysTheSameInEachFormat() throws IOException {
        for (String format : List.of("json", "csv")) {
            assertEquals(Exit.DONE, shell.run("analyse", "crosstab", "--round", "2019", "--split", "cooperation",
                    "--format", format, "--out", folder.resolve("parts." + format).toString()), shell.errors());
        }
        List<Path> parts = files("parts-.*\\.json");

        assertFalse(parts.isEmpty(), "there are parts");
        for (Path part : parts) {
            Path beside = part.resolveSibling(part.getFileName().toString().replace(".json", ".csv"));
            assertEquals(figures(json(Files.readString(part))), csv(Files.readString(beside), ","), part::toString);
        }
    }

    @Test
    void aSwedishRunHasNoEnglishHeads() throws IOException {
        for (String question : List.of("distribution --unit Ystad", "benchmark --unit Ystad")) {
            String text = written(question, "table", "sv") + written(question, "svg", "sv");
            for (String english : List.of("Difference", "Statement", "Withheld", "Self-rated", "responses", "Block")) {
                assertFalse(text.contains(english), () -> question + ": " + english);
            }
        }
    }

    private static String written(String question, String format, String locale) {
        Stream<String> words = Arrays.stream(question.split(" "))
                .map(word -> word.equals("SAVED") ? question.contains("selection") ? SAVED : "Skåne Sydost" : word);
        List<String> arguments = new ArrayList<>(Stream.concat(Stream.of("analyse"), words).toList());
        arguments.addAll(List.of("--round", "2019", "--format", format, "--locale", locale));
        assertEquals(Exit.DONE, shell.run(arguments.toArray(String[]::new)), shell.errors());
        return shell.output();
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static List<String> figures(JsonObject result) {
        List<String> figures = new ArrayList<>();
        for (JsonElement block : result.getAsJsonArray("blocks")) {
            List<JsonElement> columns = block.getAsJsonObject().getAsJsonArray("columns").asList();
            for (JsonElement row : block.getAsJsonObject().getAsJsonArray("rows")) {
                List<JsonElement> cells = row.getAsJsonObject().getAsJsonArray("cells").asList();
                for (int index = 0; index < cells.size(); index++) {
                    figures.add(key(row) + '|' + key(columns.get(index)) + '|' + figure(cells.get(index)));
                }
            }
        }
        return figures;
    }

    private static String key(JsonElement element) {
        return element.getAsJsonObject().get("key").getAsString();
    }

    private static String figure(JsonElement cell) {
        if (cell.isJsonNull()) {
            return "||";
        }
        JsonObject figure = cell.getAsJsonObject();
        if (figure.has("withheld")) {
            return "||withheld";
        }
        String number = figure.has("value") ? figure.get("value").getAsString()
                : figure.get("low").getAsString() + "–" + figure.get("high").getAsString();
        return number + '|' + figure.get("base").getAsString() + '|';
    }

    private static List<String> csv(String text, String separator) {
        List<String> figures = new ArrayList<>();
        for (String line : text.lines().skip(1).filter(line -> !line.isBlank()).toList()) {
            String[] fields = Arrays.stream(line.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .toArray(String[]::new);
            if (!fields[2].isEmpty()) {
                figures.add(String.join("|", fields[2], fields[4], fields[6].replace(',', '.'), fields[7],
                        fields[8].isEmpty() ? "" : "withheld"));
            }
        }
        return figures;
    }

    private static List<Path> files(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).matches(pattern))
                    .sorted().toList();
        }
    }
}
