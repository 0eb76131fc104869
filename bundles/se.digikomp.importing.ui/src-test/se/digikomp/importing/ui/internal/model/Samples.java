package se.digikomp.importing.ui.internal.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import se.digikomp.importing.Certainty;
import se.digikomp.importing.Column;
import se.digikomp.importing.Dialect;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.ReadingOptions;
import se.digikomp.importing.Target;
import se.digikomp.session.Recognition;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/** A small questionnaire in two versions, an extract and a round to try the wizard's models on. */
final class Samples {

    static final Outline FIRST = outline("1");
    static final Outline SECOND = outline("2");
    static final Round ROUND_2018 = new Round("2018", FIRST.version(), LocalDate.of(2018, 12, 31), false);

    private Samples() {
    }

    static Offer offer() {
        return new Offer(List.of(ROUND_2018), List.of(FIRST, SECOND), List.of());
    }

    static ParsedBatch batch() {
        return new ParsedBatch("test", "extract-2019.csv", "00", new Dialect.Delimited("UTF-8", false, ';', '"'),
                List.of(row(1, "Id", "Kommun", "Titel", "111 s\u00f6ka", "121 bed\u00f6ma"),
                        row(2, "a", "Ystad", "chef", "4", "vet ej"), row(3, "b", "Lund", "annat", "3", "2"),
                        row(4, "c", "Ystad", "Boss", "vet ej", "1")),
                List.of());
    }

    static Mapping mapping() {
        return Mapping.of(1, List.of(new Column("Id", new Target.ResponseId(), Certainty.SURE),
                new Column("Kommun", new Target.UnitName(), Certainty.SURE),
                new Column("Titel", new Target.Choice("titel"), Certainty.LIKELY),
                new Column("111 s\u00f6ka", new Target.Answer("111"), Certainty.SURE),
                new Column("121 bed\u00f6ma", new Target.Answer("121"), Certainty.UNSURE)));
    }

    static Opening opening(String file) {
        return new Opening(Path.of(file), ReadingOptions.DETECT, batch(),
                List.of(new Recognition(SECOND, mapping(), 2), new Recognition(FIRST, mapping(), 1)));
    }

    private static ParsedRow row(int line, String... cells) {
        return new ParsedRow(line, List.of(cells));
    }

    private static Outline outline(String version) {
        Scale scale = new Scale(4, Text.of("os\u00e4ker", "unsure"), Text.of("s\u00e4ker", "sure"));
        Background title = new Background("titel", Text.of("Titel", "Title"), Background.Kind.CHOICE,
                List.of(new Option("1", Text.of("chef", "manager")), new Option("2", Text.of("annat", "other"))));
        return new Outline(new VersionRef("demo", version, "d" + version), Text.of("Demo"), Text.EMPTY, true, List.of(),
                List.of(), List.of(),
                List.of(new Statement("s111", "111", Text.of("s\u00f6ka", "search"), "1.1", Set.of(), scale),
                        new Statement("s121", "121", Text.of("bed\u00f6ma", "judge"), "1.2", Set.of(), scale)),
                List.of(title));
    }
}
