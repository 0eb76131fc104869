package se.digikomp.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.responses.ResponseTable;
import se.digikomp.store.Progress;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/** 66,690 real answers to 24 statements in words, on two scales, with countries for units. */
class LargeFileTest {

    private final MemoryStore store = new MemoryStore();
    private final Importer importer = new Importer(store);
    private final Territory world = Samples.territory("OECD", Samples.unit("CAN", "Canada"),
            Samples.unit("MEX", "Mexico"), Samples.unit("USA", "United States"));

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void everyRowIsTakenAndEveryWordUnderstood() {
        Path file = Samples.file(folder, "pisa-reading-24-items.csv.gz");
        Outline outline = outline();
        ParsedBatch batch = importer.read(file, ReadingOptions.DETECT, Progress.NONE);
        Mapping mapping = Mapping.propose(batch, outline, world);

        ImportPlan plan = importer.plan(batch, mapping, Samples.round("2009", outline), outline, world, Progress.NONE);
        importer.commit(plan, Progress.NONE);
        ResponseTable table = store.responses(plan.round(), outline);

        assertEquals(List.of(), plan.rejected());
        assertEquals(66_690, table.size());
        assertEquals(38_250, table.units().get("MEX").size());
        assertEquals(13_515, blanks(table, 0, 11));
        assertEquals(16_355, blanks(table, 11, 24));
    }

    @Test
    void withoutAnyNameTheOrderOfTheColumnsIsProposedAsUnsure() {
        Path file = Samples.file(folder, "pisa-reading-24-items.csv.gz");
        List<Statement> nameless = new ArrayList<>();
        outline().statements().forEach(statement -> nameless
                .add(Samples.statement("s" + nameless.size(), "påstående " + nameless.size(), statement.scale())));
        Outline outline = Samples.outline(new VersionRef("pisa", "x", "x"), nameless, outline().backgrounds());

        Mapping mapping = Mapping.propose(importer.read(file, ReadingOptions.DETECT, Progress.NONE), outline, world);

        assertEquals(new Column("CNT", new Target.UnitName(), Certainty.LIKELY), mapping.columns().get(0));
        assertEquals(new Column("ST24Q01", new Target.Answer("s0"), Certainty.UNSURE), mapping.columns().get(1));
        assertEquals(new Column("ST27Q13", new Target.Answer("s23"), Certainty.UNSURE), mapping.columns().get(24));
    }

    private static int blanks(ResponseTable table, int from, int to) {
        int blanks = 0;
        for (int statement = from; statement < to; statement++) {
            for (int row = 0; row < table.size(); row++) {
                blanks += table.answer(statement, row) == 0 ? 1 : 0;
            }
        }
        return blanks;
    }

    private static Outline outline() {
        Scale agreement = Samples.scale("Strongly disagree", "Disagree", "Agree", "Strongly agree");
        Scale frequency = Samples.scale("Almost never", "Sometimes", "Often", "Almost always");
        List<Statement> statements = new ArrayList<>();
        for (int item = 1; item <= 11; item++) {
            statements.add(Samples.statement("ST24Q%02d".formatted(item), "reading " + item, agreement));
        }
        for (int item = 1; item <= 13; item++) {
            statements.add(Samples.statement("ST27Q%02d".formatted(item), "learning " + item, frequency));
        }
        Background country = new Background("land", Text.of("Land", "Country"), Background.Kind.UNIT, List.of());
        return Samples.outline(new VersionRef("pisa", "2009", "p"), statements, List.of(country));
    }
}
