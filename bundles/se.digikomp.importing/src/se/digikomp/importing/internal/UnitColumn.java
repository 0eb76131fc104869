package se.digikomp.importing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import se.digikomp.importing.Mapping;
import se.digikomp.importing.Problem;
import se.digikomp.importing.UnitNames;
import se.digikomp.importing.UnitNames.Match;
import se.digikomp.importing.UnitUse;
import se.digikomp.importing.Where;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;

/** Tells the unit of each row, and remembers how the file writes units. */
final class UnitColumn {

    private final Territory territory;
    private final UnitNames names;
    private final Map<String, String> decided = new HashMap<>();
    private final String fixed;
    private final Map<String, Match> matches = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    UnitColumn(Mapping mapping, Territory territory) {
        this.territory = territory;
        names = UnitNames.of(territory);
        mapping.units().forEach((text, unit) -> decided.put(Wording.plain(text), unit));
        fixed = mapping.fixedUnit();
    }

    /** The code of a row's unit; where it is not sure, a problem says so and the code is empty. */
    String unit(String cell, Where where, List<Problem> problems) {
        if (!fixed.isEmpty()) {
            if (territory.unit(fixed).isEmpty()) {
                problems.add(Problem.error(where, "unit.unknown", fixed, territory.name()));
            }
            return fixed;
        }
        String text = cell.strip();
        if (text.isEmpty()) {
            problems.add(Problem.error(where, "unit.blank"));
            return "";
        }
        Match match = matches.computeIfAbsent(text, this::match);
        rows.merge(text, 1, Integer::sum);
        return switch (match) {
            case Match.Sure sure -> sure.unit().code();
            case Match.Unsure unsure -> {
                String candidates = unsure.candidates().stream().map(Unit::name).collect(Collectors.joining(", "));
                problems.add(Problem.error(where, "unit.unsure", text, candidates));
                yield "";
            }
            case Match.Unknown unknown -> {
                problems.add(Problem.error(where, "unit.unknown", text, territory.name()));
                yield "";
            }
        };
    }

    /** The ways in which the rows that several of these saw write units, in alphabetical order. */
    static List<UnitUse> uses(List<UnitColumn> parts) {
        Map<String, UnitUse> uses = new TreeMap<>();
        for (UnitColumn part : parts) {
            part.matches.forEach((text, match) -> uses.merge(text, new UnitUse(text, match, part.rows.get(text)),
                    (one, other) -> new UnitUse(text, match, one.rows() + other.rows())));
        }
        return List.copyOf(uses.values());
    }

    private Match match(String text) {
        Optional<Unit> unit = Optional.ofNullable(decided.get(Wording.plain(text))).flatMap(territory::unit);
        return unit.<Match>map(Match.Sure::new).orElseGet(() -> names.match(text));
    }
}
