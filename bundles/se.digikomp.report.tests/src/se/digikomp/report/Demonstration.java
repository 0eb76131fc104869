package se.digikomp.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.AnalysisRunner;
import se.digikomp.analysis.engine.Contribution;
import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.Needs;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.standard.BenchmarkAnalysis;
import se.digikomp.analysis.standard.DistributionAnalysis;
import se.digikomp.analysis.standard.HeatMapAnalysis;
import se.digikomp.analysis.standard.ProfileAnalysis;
import se.digikomp.analysis.standard.UncertaintyAnalysis;
import se.digikomp.responses.Response;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Area;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;
import se.digikomp.survey.VersionRef;

/** A small region that answered the demonstration questionnaire: Ystad 15, Tomelilla 9, Lund 60, Skurup 4. */
final class Demonstration {

    static final Instant NOW = Instant.parse("2019-11-20T09:00:00Z");
    static final Unit YSTAD = new Unit("1286", "Ystad", List.of(), 16, true);
    static final Unit SKURUP = new Unit("1264", "Skurup", List.of(), 6, true);

    private static final Scale SEVEN = new Scale(7, Text.of("mycket osäker", "very uncertain"),
            Text.of("mycket säker", "very confident"));
    private static final VersionRef VERSION = new VersionRef("demo", "2", "3f9a".repeat(16));

    private Demonstration() {
    }

    /** Ystad with this many responses. */
    static Snapshot snapshot(int ystad) {
        Outline outline = outline();
        Territory territory = new Territory("12", "Region Skåne", LocalDate.of(2019, 11, 1),
                List.of(new Unit("1281", "Lund", List.of(), 90, true), SKURUP,
                        new Unit("1270", "Tomelilla", List.of(), 0, true), YSTAD),
                List.of(new Cooperation("sydost", "Skåne Sydost", Set.of("1264", "1270", "1286"))));
        List<Response> responses = new ArrayList<>();
        Random random = new Random(1286);
        Map.of("1264", 4, "1270", 9, "1281", 60, "1286", ystad).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(unit -> {
                    for (int respondent = 0; respondent < unit.getValue(); respondent++) {
                        responses.add(response(unit.getKey(), outline, random));
                    }
                });
        return new Snapshot(new Round("2019", VERSION, territory.date(), true), territory,
                ResponseTable.of(outline, responses), DisclosurePolicy.STANDARD);
    }

    /** The compilation of Ystad with this many responses. */
    static Compilation ystad(int responses) {
        return ((Assembly.Ready) compiler().compile(snapshot(responses), YSTAD, Progress.NONE)).compilation();
    }

    static Compiler compiler() {
        return new Compiler(analyses(), runner());
    }

    static AnalysisRunner runner() {
        return new AnalysisRunner(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Analyses analyses() {
        return Analyses.of(List.of(descriptor("distribution", new DistributionAnalysis()),
                descriptor("profile", new ProfileAnalysis()), descriptor("benchmark", new BenchmarkAnalysis()),
                descriptor("heatmap", new HeatMapAnalysis()), descriptor("uncertainty", new UncertaintyAnalysis())));
    }

    private static AnalysisDescriptor descriptor(String name, Analysis<?> analysis) {
        return new AnalysisDescriptor("se.digikomp.analysis.standard." + name, "1.0", Text.of(name), Text.EMPTY, "",
                "se.digikomp.analysis.standard", Needs.NOTHING, "", new Contribution() {
                    @Override
                    public Analysis<?> create() {
                        return analysis;
                    }

                    @Override
                    public Text message(String key) {
                        return Text.EMPTY;
                    }
                });
    }

    private static Response response(String unit, Outline outline, Random random) {
        byte[] answers = new byte[outline.statements().size()];
        double person = random.nextGaussian();
        for (int statement = 0; statement < answers.length; statement++) {
            double level = 4.4 + 1.1 * Math.sin(statement * 2.7) + 0.8 * person + random.nextGaussian();
            answers[statement] = (byte) (random.nextInt(40) == 0 ? 0 : Math.clamp(Math.round(level), 1, 7));
        }
        return new Response(unit, new byte[0], answers);
    }

    static Outline outline() {
        JsonObject questionnaire = JsonParser.parseString(resource("demo-questionnaire.json")).getAsJsonObject();
        List<Statement> statements = new ArrayList<>();
        for (JsonElement element : questionnaire.getAsJsonArray("statements")) {
            JsonObject statement = element.getAsJsonObject();
            String code = statement.get("code").getAsString();
            if (!code.equals("322")) {
                statements
                        .add(new Statement("s" + code, code, text(statement), statement.get("competence").getAsString(),
                                Set.of(), SEVEN));
            }
        }
        List<Area> areas = new ArrayList<>();
        List<Competence> competences = new ArrayList<>();
        resource("competences.tsv").lines().map(line -> line.split("\t")).forEach(line -> {
            Text name = Text.of(line[1], line[2]);
            if (line[0].length() == 1) {
                areas.add(new Area(line[0], name));
            } else {
                competences.add(new Competence(line[0], line[0].substring(0, 1), name));
            }
        });
        return new Outline(VERSION, Text.of("Demonstrationsfrågeformulär", "Demonstration questionnaire"),
                text(questionnaire.getAsJsonObject("stem")), true, areas, competences, List.of(), statements,
                List.of());
    }

    private static Text text(JsonObject object) {
        return Text.of(object.get("sv").getAsString(), object.get("en").getAsString());
    }

    private static String resource(String name) {
        try (InputStream in = Demonstration.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
