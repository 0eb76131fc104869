package se.digikomp.analysis.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import se.digikomp.responses.Response;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Area;
import se.digikomp.survey.Background;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;
import se.digikomp.survey.VersionRef;

/** A made-up region with a few statements on eleven steps and one choice question of three options. */
final class Region {

    static final int STEPS = 11;

    private static final int IN_AREA = 3;

    private final int statements;
    private final List<Unit> units = new ArrayList<>();
    private final List<Cooperation> cooperations = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    Region(int statements) {
        this.statements = statements;
    }

    /** Adds a unit where all give the same answer to everything, which is what makes leaks easy to see. */
    Region unit(String code, int size, int step) {
        unit(code);
        for (int index = 0; index < size; index++) {
            respond(code, 1 + index % 3, filled(step));
        }
        return this;
    }

    Region unit(String code) {
        units.add(new Unit(code, code, List.of(), 0, true));
        return this;
    }

    Region respond(String code, int option, byte... answers) {
        responses.add(new Response(code, new byte[] { (byte) option }, answers));
        return this;
    }

    Region cooperation(String key, String... members) {
        cooperations.add(new Cooperation(key, key, Set.of(members)));
        return this;
    }

    private byte[] filled(int step) {
        byte[] answers = new byte[statements];
        Arrays.fill(answers, (byte) step);
        return answers;
    }

    Outline outline() {
        Scale scale = new Scale(STEPS, Text.of("låg", "low"), Text.of("hög", "high"));
        List<Statement> all = new ArrayList<>();
        for (int index = 0; index < statements; index++) {
            all.add(new Statement("s" + index, "" + (100 + index), Text.of("s" + index), index < IN_AREA ? "1.1" : "",
                    Set.of(),
                    scale));
        }
        List<Option> options = List.of(new Option("a", Text.of("a")), new Option("b", Text.of("b")),
                new Option("c", Text.of("c")));
        return new Outline(new VersionRef("made", "1", "digest"), Text.of("Prov", "Trial"), Text.EMPTY, false,
                List.of(new Area("1", Text.of("1"))), List.of(new Competence("1.1", "1", Text.of("1.1"))), List.of(),
                all, List.of(new Background("title", Text.of("Titel", "Title"),
                        Background.Kind.CHOICE, options)));
    }

    Snapshot snapshot(DisclosurePolicy policy) {
        Outline outline = outline();
        Territory territory = new Territory("region", "Region", LocalDate.of(2019, 1, 1), units, cooperations);
        return new Snapshot(new Round("2019", outline.version(), territory.date(), true), territory,
                ResponseTable.of(outline, responses), policy);
    }

    Snapshot snapshot() {
        return snapshot(DisclosurePolicy.of(5));
    }
}
