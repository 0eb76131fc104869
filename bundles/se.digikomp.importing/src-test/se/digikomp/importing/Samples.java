package se.digikomp.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;
import se.digikomp.survey.VersionRef;

/** The demonstration questionnaire, Skåne, and the files to import, for the tests. */
final class Samples {

    private static final String SKANE = "1214 Svalöv,1230 Staffanstorp,1231 Burlöv,1233 Vellinge,1256 Östra Göinge,"
            + "1257 Örkelljunga,1260 Bjuv,1261 Kävlinge,1262 Lomma,1263 Svedala,1264 Skurup,1265 Sjöbo,1266 Hörby,"
            + "1267 Höör,1270 Tomelilla,1272 Bromölla,1273 Osby,1275 Perstorp,1276 Klippan,1277 Åstorp,1278 Båstad,"
            + "1280 Malmö,1281 Lund,1282 Landskrona,1283 Helsingborg,1284 Höganäs,1285 Eslöv,1286 Ystad,"
            + "1287 Trelleborg,1290 Kristianstad,1291 Simrishamn,1292 Ängelholm,1293 Hässleholm";

    private Samples() {
    }

    static Territory skane() {
        return territory("Region Skåne", Stream.of(SKANE.split(","))
                .map(unit -> unit(unit.substring(0, 4), unit.substring(5))).toArray(Unit[]::new));
    }

    static Territory territory(String name, Unit... units) {
        return new Territory("12", name, LocalDate.of(2019, 1, 1), List.of(units), List.of());
    }

    static Unit unit(String code, String name, String... aliases) {
        return new Unit(code, name, List.of(aliases), 0, false);
    }

    static Round round(String name, Outline outline) {
        return new Round(name, outline.version(), LocalDate.of(2019, 1, 1), true);
    }

    /** Version 1 or 2 of the demonstration questionnaire. */
    static Outline demo(String version) {
        JsonObject json = demoJson();
        Scale scale = new Scale(7, text(json.getAsJsonObject("scale").getAsJsonObject("low")),
                text(json.getAsJsonObject("scale").getAsJsonObject("high")));
        List<Statement> statements = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("statements")) {
            JsonObject statement = element.getAsJsonObject();
            JsonArray only = statement.getAsJsonArray("onlyIn");
            if (only == null || only.get(0).getAsString().equals(version)) {
                String code = statement.get("code").getAsString();
                boolean older = version.equals("1") && statement.has("sv_v1");
                Text wording = older ? Text.of(statement.get("sv_v1").getAsString()) : text(statement);
                statements.add(new Statement(code, code, wording, statement.get("competence").getAsString(), Set.of(),
                        scale));
            }
        }
        List<Background> backgrounds = new ArrayList<>();
        json.getAsJsonArray("background").forEach(question -> backgrounds.add(background(question.getAsJsonObject())));
        return outline(new VersionRef("demo", version, "digest" + version), statements, backgrounds);
    }

    static Outline outline(VersionRef version, List<Statement> statements, List<Background> backgrounds) {
        return new Outline(version, Text.of("Demo"), Text.EMPTY, true, List.of(), List.of(), List.of(), statements,
                backgrounds);
    }

    static Statement statement(String code, String text, Scale scale) {
        return new Statement(code, code, Text.of(text), "1.1", Set.of(), scale);
    }

    static Scale scale(String... labels) {
        List<Text> texts = Stream.of(labels).map(Text::of).toList();
        return new Scale(labels.length, texts.get(0), texts.get(labels.length - 1), texts);
    }

    /** A file beside this class, copied into a folder; unpacked where it is a {@code .gz}. */
    static Path file(Path folder, String name) {
        String unpacked = name.replaceFirst("\\.gz$", "");
        try (InputStream in = Samples.class.getResourceAsStream(name);
                InputStream plain = name.equals(unpacked) ? in : new GZIPInputStream(in)) {
            Path file = folder.resolve(unpacked);
            Files.copy(plain, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Background background(JsonObject question) {
        boolean unit = question.has("kind");
        List<Option> options = new ArrayList<>();
        if (!unit) {
            for (JsonElement option : question.getAsJsonArray("options")) {
                JsonArray parts = option.getAsJsonArray();
                options.add(new Option(parts.get(0).getAsString(),
                        Text.of(parts.get(1).getAsString(), parts.get(2).getAsString())));
            }
        }
        return new Background(question.get("code").getAsString(), text(question),
                unit ? Background.Kind.UNIT : Background.Kind.CHOICE, options);
    }

    private static Text text(JsonObject languages) {
        return Text.of(languages.get("sv").getAsString(), languages.get("en").getAsString());
    }

    private static JsonObject demoJson() {
        try (InputStream in = Samples.class.getResourceAsStream("demo-questionnaire.json");
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(text).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
