package se.digikomp.analysis.engine.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import se.digikomp.analysis.engine.ParameterField.Choice;
import se.digikomp.analysis.engine.Vocabulary;
import se.digikomp.survey.Area;
import se.digikomp.survey.Background;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Round;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/**
 * One value that may be chosen, by the word that stands for it.
 *
 * @param choice how a person meets it
 * @param names  what it may be called instead of its key
 * @param value  what it stands for
 */
record Words(Choice choice, Set<String> names, Object value) {

    /** The word that stands for a value of a type of which one chooses. */
    static String key(Object value) {
        return switch (value) {
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
            case Statement statement -> statement.key();
            case Background background -> background.code();
            case Competence competence -> competence.code();
            case Area area -> area.code();
            case Unit unit -> unit.code();
            case Round round -> round.name();
            default -> throw new IllegalArgumentException("nothing to choose: " + value);
        };
    }

    /** All values of a type that may be chosen, in their natural order; none for a type that is not chosen from. */
    static List<Words> of(Class<?> type, Vocabulary vocabulary, Function<String, Text> labels) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(word -> word(word, labels)).toList();
        } else if (type == Statement.class) {
            return vocabulary.outline().statements().stream()
                    .map(each -> words(each, coded(each.code(), each.text()), each.code())).toList();
        } else if (type == Background.class) {
            return vocabulary.outline().backgrounds().stream().map(each -> words(each, each.question())).toList();
        } else if (type == Competence.class) {
            return vocabulary.outline().competences().stream()
                    .map(each -> words(each, coded(each.code(), each.name()))).toList();
        } else if (type == Area.class) {
            return vocabulary.outline().areas().stream().map(each -> words(each, coded(each.code(), each.name())))
                    .toList();
        } else if (type == Unit.class) {
            return vocabulary.units().stream().map(each -> words(each, Text.of(each.name()), each.name())).toList();
        } else if (type == Round.class) {
            return vocabulary.rounds().stream().map(each -> words(each, Text.of(each.name()))).toList();
        }
        return List.of();
    }

    /** Whether a person may mean this value by {@code name}, whatever the case. */
    boolean isCalled(String name) {
        return choice.key().equalsIgnoreCase(name) || names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Words word(Object constant, Function<String, Text> labels) {
        Text label = labels.apply(key(constant));
        return words(constant, label.equals(Text.EMPTY) ? Text.of(key(constant)) : label);
    }

    private static Words words(Object value, Text label, String... names) {
        return new Words(new Choice(key(value), label), Set.of(names), value);
    }

    private static Text coded(String code, Text name) {
        return Text.of(code + ' ' + name.in(Locale.of("sv")), code + ' ' + name.in(Locale.ENGLISH));
    }
}
