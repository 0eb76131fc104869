package se.digikomp.importing.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import se.digikomp.importing.Column;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.Problem;
import se.digikomp.importing.Target;
import se.digikomp.importing.Where;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;

/**
 * A mapping laid upon the header of one file: where each thing stands, counting from 0.
 *
 * @param header   one heading a column of the file
 * @param columns  the column of each thing that is to be kept
 * @param problems errors where it does not fit, warnings where it fits but something is left out
 */
record Fitted(List<String> header, Map<Target, Integer> columns, List<Problem> problems) {

    static Fitted of(Mapping mapping, List<String> header, Outline outline) {
        Map<Target, Integer> columns = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int position = 0; position < mapping.columns().size(); position++) {
            Column column = mapping.columns().get(position);
            if (!(column.target() instanceof Target.Ignored)) {
                OptionalInt found = find(column.heading(), position, header);
                if (found.isEmpty()) {
                    problems.add(Problem.error(Where.FILE, "column.missing", column.heading()));
                } else if (columns.putIfAbsent(column.target(), found.getAsInt()) != null) {
                    problems.add(Problem.error(Where.column(position + 1, column.heading()), "column.twice",
                            column.heading()));
                }
            }
        }
        Fitted fitted = new Fitted(List.copyOf(header), Map.copyOf(columns), problems);
        fitted.check(mapping, outline);
        return fitted;
    }

    /** The column of a target, or -1. */
    int column(Target target) {
        return columns.getOrDefault(target, -1);
    }

    /** The number of cells a row must at least have. */
    int needed() {
        return columns.values().stream().mapToInt(column -> column + 1).max().orElse(0);
    }

    /** Its column in the words of a problem. */
    Where where(int line, int column) {
        return new Where(line, column + 1, header.get(column));
    }

    /** The same place as in the mapping where the heading agrees, else the only column so headed. */
    private static OptionalInt find(String heading, int position, List<String> header) {
        String plain = Wording.plain(heading);
        if (position < header.size() && Wording.plain(header.get(position)).equals(plain)) {
            return OptionalInt.of(position);
        }
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < header.size(); place++) {
            if (Wording.plain(header.get(place)).equals(plain)) {
                places.add(place);
            }
        }
        return places.size() == 1 ? OptionalInt.of(places.get(0)) : OptionalInt.empty();
    }

    private void check(Mapping mapping, Outline outline) {
        if (mapping.fixedUnit().isEmpty() && column(new Target.UnitName()) < 0) {
            problems.add(Problem.error(Where.FILE, "mapping.no-unit"));
        }
        Set<Target> known = new HashSet<>(Set.of(new Target.ResponseId(), new Target.UnitName()));
        int answers = 0;
        for (Statement statement : outline.statements()) {
            Target target = new Target.Answer(statement.code());
            known.add(target);
            if (column(target) >= 0) {
                answers++;
            } else {
                problems.add(Problem.warning(Where.FILE, "statement.no-column", statement.code()));
            }
            checkWords(mapping, statement.code(), statement.scale().steps());
        }
        for (Background choice : outline.choices()) {
            Target target = new Target.Choice(choice.code());
            known.add(target);
            if (column(target) < 0) {
                problems.add(Problem.warning(Where.FILE, "background.no-column", choice.code()));
            }
            checkWords(mapping, choice.code(), choice.options().size());
        }
        if (answers == 0) {
            problems.add(Problem.error(Where.FILE, "mapping.no-statement"));
        }
        columns.forEach((target, column) -> {
            if (!known.contains(target)) {
                problems.add(Problem.error(Where.column(column + 1, header.get(column)), "mapping.unknown-target",
                        header.get(column), outline.version()));
            }
        });
    }

    private void checkWords(Mapping mapping, String code, int most) {
        mapping.words().getOrDefault(code, Collections.emptySortedMap()).forEach((word, step) -> {
            if (step < 0 || step > most) {
                problems.add(Problem.error(Where.FILE, "mapping.word-outside", word, step, code));
            }
        });
    }
}
