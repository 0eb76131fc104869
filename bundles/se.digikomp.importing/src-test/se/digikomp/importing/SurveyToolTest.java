package se.digikomp.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.store.KeyedResponse;
import se.digikomp.store.Progress;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/** The response export of a survey tool: two header rows, words for answers, no column for the unit. */
class SurveyToolTest {

    private static final List<String> ITEMS = List.of(
            "Die informellen Artefakte wurden nicht wiederverwendet, da Sie nicht persistiert wurden.",
            "Die informellen Artefakte wurden nicht wiederverwendet, obwohl Sie festgehalten wurden.",
            "Die Fotografien informeller Artefakte wurden zu einem späteren Zeitpunkt wiederverwendet.",
            "Die Fotografien informeller Artefakte wurden zwar gespeichert, aber nicht mehr zu Rate gezogen.",
            "Das manuelle Übertragen der informellen Modelle war zeitaufwendig.",
            "Das manuelle Übertragen der informellen Modelle war nützlich für die später Arbeit.",
            "Die festgehaltenen informellen Modelle waren schwer zugreifbar/auffindbar.");
    private static final List<String> USES = List.of("Communication", "Documentation",
            "Entwurf des digitalen Zwillings", "Anforderungsanalyse des digitalen Zwillings");

    private final Importer importer = new Importer(new MemoryStore());
    private final Territory survey = Samples.territory("Automotive", Samples.unit("auto", "Automotive"));

    @TempDir
    Path folder;

    @Test
    void theTwoHeaderRowsAndTheItemsBelowThemAreFound() {
        Mapping mapping = Mapping.propose(read("dfuchss_results-survey.csv"), outline(), survey);

        assertEquals(2, mapping.headerRows());
        assertEquals(38, mapping.columns().size());
        assertEquals(new Target.Answer("use1"), mapping.columns().get(7).target());
        assertEquals(new Target.Answer("reuse7"), mapping.columns().get(36).target());
        assertEquals(Certainty.SURE, mapping.columns().get(36).certainty());
        assertEquals(new Target.Choice("informatik"), mapping.columns().get(2).target());
        assertEquals(12, mapping.columns().stream().filter(column -> !(column.target() instanceof Target.Ignored))
                .count());
    }

    @Test
    void bothFormatsBringTheSameResponses() {
        ImportPlan text = plan("dfuchss_results-survey.csv");
        ImportPlan workbook = plan("dfuchss_results-survey.xlsx");

        assertEquals(List.of(), text.refusals());
        assertEquals(List.of(), text.rejected());
        assertEquals(45, text.newResponses());
        assertEquals(45, workbook.newResponses());
        for (int row = 0; row < 45; row++) {
            KeyedResponse one = text.batch().responses().get(row);
            KeyedResponse other = workbook.batch().responses().get(row);
            assertArrayEquals(one.response().answers(), other.response().answers());
            assertArrayEquals(one.response().backgrounds(), other.response().backgrounds());
        }
    }

    @Test
    void wordsThatMeanNoAnswerCountAsNone() {
        ImportPlan plan = plan("dfuchss_results-survey.csv");

        long none = plan.batch().responses().stream().filter(keyed -> keyed.response().answers()[4] == 0).count();
        long most = plan.batch().responses().stream().filter(keyed -> keyed.response().answers()[8] == 4).count();

        assertEquals(14, none);
        assertEquals(14, most);
    }

    private ImportPlan plan(String name) {
        ParsedBatch batch = read(name);
        Mapping mapping = Mapping.propose(batch, outline(), survey).withFixedUnit("auto");
        for (int item = 1; item <= ITEMS.size(); item++) {
            mapping = mapping.withWords("reuse" + item, Map.of("Keine Angabe", 0));
        }
        Outline outline = outline();
        return importer.plan(batch, mapping, Samples.round("auto", outline), outline, survey, Progress.NONE);
    }

    private ParsedBatch read(String name) {
        ReadingOptions options = name.endsWith(".xlsx") ? ReadingOptions.sheet("Data") : ReadingOptions.DETECT;
        return importer.read(Samples.file(folder, name), options, Progress.NONE);
    }

    private static Outline outline() {
        Scale frequency = Samples.scale("gar nicht", "selten", "eher selten", "eher häufig", "sehr häufig");
        Scale agreement = Samples.scale("Stimme gar nicht zu", "Stimme eher nicht zu", "Stimme eher zu",
                "Stimme vollständig zu");
        List<Statement> statements = new ArrayList<>();
        IntStream.range(0, USES.size())
                .forEach(use -> statements.add(Samples.statement("use" + (use + 1), USES.get(use), frequency)));
        IntStream.range(0, ITEMS.size())
                .forEach(item -> statements.add(Samples.statement("reuse" + (item + 1), ITEMS.get(item), agreement)));
        Background informatics = new Background("informatik", Text.of("Informatik"), Background.Kind.CHOICE,
                List.of(new Option("ja", Text.of("Ja")), new Option("nein", Text.of("Nein"))));
        return Samples.outline(new VersionRef("models", "1", "m1"), statements, List.of(informatics));
    }
}
