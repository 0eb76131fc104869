package se.digikomp.importing.ui.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Target;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** The words with which a file answers instead of numbers, and what each stands for. */
public final class Words {

    /** A word that nobody has said the meaning of. */
    public static final int UNDECIDED = -1;

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");

    /**
     * One word.
     *
     * @param codes   statements or the choice question in whose columns it stands
     * @param labels  what it can stand for, in order from 1
     * @param word    the cell's text
     * @param rows    in how many cells it stands
     * @param meaning the step or option, 0 for no answer, {@link #UNDECIDED} where nobody decided
     */
    public record Word(List<String> codes, List<Text> labels, String word, int rows, int meaning) {

        public Word {
            codes = List.copyOf(codes);
            labels = List.copyOf(labels);
        }

        /** The same word with a meaning. */
        public Word meaning(int other) {
            return new Word(codes, labels, word, rows, other);
        }
    }

    private Words() {
    }

    /** The words in the mapped columns, most frequent first; answers that are numbers are none. */
    public static List<Word> in(ParsedBatch batch, Mapping mapping, Outline outline) {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        for (int position = 0; position < mapping.columns().size(); position++) {
            int column = position;
            group(mapping.columns().get(position).target(), outline)
                    .ifPresent(group -> groups.computeIfAbsent(group, key -> new ArrayList<>()).add(column));
        }
        return groups.entrySet().stream()
                .flatMap(group -> words(group.getKey(), group.getValue(), batch, mapping))
                .sorted((one, other) -> Integer.compare(other.rows, one.rows)).toList();
    }

    /** The mapping with the meanings of these words. */
    public static Mapping decided(Mapping mapping, List<Word> words) {
        Map<String, Map<String, Integer>> tables = new TreeMap<>(mapping.words());
        for (Word word : words) {
            for (String code : word.codes) {
                Map<String, Integer> table = new TreeMap<>(tables.getOrDefault(code, Map.of()));
                if (word.meaning == UNDECIDED) {
                    table.remove(word.word);
                } else {
                    table.put(word.word, word.meaning);
                }
                tables.put(code, table);
            }
        }
        Mapping changed = mapping;
        for (Map.Entry<String, Map<String, Integer>> table : tables.entrySet()) {
            changed = changed.withWords(table.getKey(), table.getValue());
        }
        return changed;
    }

    private static Optional<Object> group(Target target, Outline outline) {
        return switch (target) {
            case Target.Answer answer -> outline.statement(answer.statement()).map(statement -> statement.scale());
            case Target.Choice choice -> outline.background(choice.background()).map(Object.class::cast);
            case Target.UnitName unit -> Optional.empty();
            case Target.ResponseId id -> Optional.empty();
            case Target.Ignored ignored -> Optional.empty();
        };
    }

    private static Stream<Word> words(Object group, List<Integer> columns, ParsedBatch batch, Mapping mapping) {
        List<Text> labels = group instanceof Background question
                ? question.options().stream().map(option -> option.label()).toList() : ((Scale) group).labels();
        List<String> codes = columns.stream().map(column -> code(mapping.columns().get(column).target())).toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ParsedRow row : batch.body(mapping.headerRows())) {
            for (int column : columns) {
                String cell = row.cell(column).strip();
                if (!cell.isEmpty() && !NUMBER.matcher(cell).matches() && !known(cell, labels)) {
                    counts.merge(cell, 1, Integer::sum);
                }
            }
        }
        List<Text> offered = group instanceof Scale scale && labels.isEmpty() ? ends(scale) : labels;
        Map<String, Integer> table = mapping.words().getOrDefault(codes.getFirst(), new TreeMap<>());
        return counts.entrySet().stream().map(count -> new Word(codes, offered, count.getKey(), count.getValue(),
                table.getOrDefault(count.getKey(), UNDECIDED)));
    }

    private static String code(Target target) {
        return target instanceof Target.Answer answer ? answer.statement() : ((Target.Choice) target).background();
    }

    private static boolean known(String cell, List<Text> labels) {
        return labels.stream().anyMatch(label -> label.byLanguage().values().stream().anyMatch(cell::equalsIgnoreCase));
    }

    private static List<Text> ends(Scale scale) {
        List<Text> steps = new ArrayList<>();
        for (int step = 1; step <= scale.steps(); step++) {
            Text words = step == 1 ? scale.low() : step == scale.steps() ? scale.high() : Text.EMPTY;
            steps.add(numbered(step, words));
        }
        return steps;
    }

    private static Text numbered(int step, Text words) {
        Map<String, String> numbered = new TreeMap<>();
        words.byLanguage().forEach((language, text) -> numbered.put(language, step + " \u2013 " + text));
        return numbered.isEmpty() ? Text.of(Integer.toString(step)) : new Text(numbered);
    }
}
