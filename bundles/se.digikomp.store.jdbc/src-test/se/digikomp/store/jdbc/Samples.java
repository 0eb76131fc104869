package se.digikomp.store.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import se.digikomp.responses.Response;
import se.digikomp.store.KeyedResponse;
import se.digikomp.store.NewBatch;
import se.digikomp.store.ResponseKey;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/** A small questionnaire, its rounds and batches for the tests of the store. */
public final class Samples {

    static final VersionRef VERSION = new VersionRef("demo", "2", "d2");
    public static final Round ROUND = new Round("2019", VERSION, LocalDate.of(2019, 3, 1), true);

    private Samples() {
    }

    public static Outline outline() {
        Scale scale = new Scale(11, Text.of("osäker", "uncertain"), Text.of("säker", "confident"));
        List<Statement> statements = List.of("111", "121", "122").stream()
                .map(code -> new Statement("k" + code, code, Text.of("kunna " + code), "1.1", Set.of(), scale))
                .toList();
        Background title = new Background("titel", Text.of("Titel"), Background.Kind.CHOICE,
                List.of(new Option("a", Text.of("A")), new Option("b", Text.of("B"))));
        return new Outline(VERSION, Text.of("Demo"), Text.EMPTY, true, List.of(), List.of(), List.of(), statements,
                List.of(title));
    }

    public static NewBatch batch(String fileDigest, KeyedResponse... responses) {
        return new NewBatch("extract.csv", fileDigest, "reader", "{}", List.of(responses));
    }

    static NewBatch batch(String fileDigest, int responses) {
        List<KeyedResponse> rows = new ArrayList<>();
        for (int row = 0; row < responses; row++) {
            rows.add(response(fileDigest + "-" + row, "1286", row % 3, row % 12, 3, 0));
        }
        return new NewBatch("extract.csv", fileDigest, "reader", "{}", rows);
    }

    /** A key that stands for this name: equal names, equal keys. */
    public static ResponseKey key(String name) {
        return ResponseKey.of(digits(name));
    }

    /** What a digest of this name could look like. */
    public static String digits(String name) {
        return HexFormat.of().toHexDigits(name.hashCode()).repeat(8);
    }

    public static KeyedResponse response(String key, String unit, int title, int... steps) {
        byte[] answers = new byte[steps.length];
        for (int place = 0; place < steps.length; place++) {
            answers[place] = (byte) steps[place];
        }
        return new KeyedResponse(key(key), new Response(unit, new byte[] { (byte) title }, answers));
    }
}
