package se.digikomp.analysis.ui.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.responses.Response;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Background;
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

/** A small region with answers to try the view models on: Lund alone, Skurup (too small) and Ystad together. */
final class Region {

    static final Unit LUND = unit("1281", "Lund");
    static final Unit SKURUP = unit("1264", "Skurup");
    static final Unit SVALOV = unit("1214", "Svalöv");
    static final Unit YSTAD = unit("1286", "Ystad");
    static final Cooperation SOUTHEAST = new Cooperation("sydost", "Skåne Sydost", Set.of("1264", "1286"));
    static final Territory TERRITORY = new Territory("12", "Region Skåne", LocalDate.of(2019, 12, 31),
            List.of(LUND, SKURUP, SVALOV, YSTAD), List.of(SOUTHEAST));
    static final Outline OUTLINE = outline();

    static final Background TITLE = OUTLINE.choices().getFirst();

    private Region() {
    }

    static Ground ground() {
        return ground(Map.of(LUND, 8, SKURUP, 4, YSTAD, 15));
    }

    static Ground ground(Map<Unit, Integer> sizes) {
        List<Response> responses = new ArrayList<>();
        new TreeMap<>(Map.copyOf(codes(sizes))).forEach((unit, size) -> {
            for (int row = 0; row < size; row++) {
                responses.add(new Response(unit, new byte[] { (byte) (1 + row % 2) },
                        new byte[] { (byte) (1 + row % 4) }));
            }
        });
        Round round = new Round("2019", OUTLINE.version(), TERRITORY.date(), true);
        return Ground.of(new Snapshot(round, TERRITORY, ResponseTable.of(OUTLINE, responses),
                DisclosurePolicy.STANDARD));
    }

    private static Map<String, Integer> codes(Map<Unit, Integer> sizes) {
        Map<String, Integer> codes = new TreeMap<>();
        sizes.forEach((unit, size) -> codes.put(unit.code(), size));
        return codes;
    }

    private static Unit unit(String code, String name) {
        return new Unit(code, name, List.of(), 20, true);
    }

    private static Outline outline() {
        Scale scale = new Scale(4, Text.of("osäker", "unsure"), Text.of("säker", "sure"));
        return new Outline(new VersionRef("demo", "2", "d2"), Text.of("Demo"), Text.EMPTY, true, List.of(), List.of(),
                List.of(),
                List.of(new Statement("s111", "111", Text.of("söka", "search"), "1.1", Set.of(), scale)),
                List.of(new Background("titel", Text.of("Titel?", "Title?"), Background.Kind.CHOICE,
                        List.of(new Option("b", Text.of("Bibliotekarie", "Librarian")),
                                new Option("a", Text.of("Assistent", "Assistant")),
                                new Option("c", Text.of("Chef", "Manager"))))));
    }
}
