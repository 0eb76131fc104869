package se.digikomp.analysis.engine.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import se.digikomp.analysis.engine.ParameterField.Kind;

/**
 * Single values of one kind of parameter as text and back.
 *
 * @param kind  what a value is
 * @param words what may be chosen, for {@link Kind#CHOICE}
 */
record Values(Kind kind, List<Words> words) {

    /** The value as text: words by their key, numbers without trailing zeros. */
    String text(Object value) {
        return switch (value) {
            case Double number -> number(number);
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            case String text -> text;
            default -> Words.key(value);
        };
    }

    static String number(double number) {
        return Double.isFinite(number) ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }

    /** The value a text stands for; empty where it stands for none. */
    Optional<Object> parse(String text) {
        String bare = text.strip();
        try {
            return switch (kind) {
                case SWITCH -> switch (bare.toLowerCase(Locale.ROOT)) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                };
                case WHOLE -> Optional.of(Integer.valueOf(bare));
                case NUMBER -> Optional.of(Double.valueOf(bare.replace(',', '.')));
                case TEXT -> Optional.of(bare);
                case CHOICE -> words.stream().filter(word -> word.isCalled(bare)).map(Words::value).findFirst();
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Texts in the order in which people choose, and else by their own order: one order for equal sets. */
    List<String> sorted(Collection<String> texts) {
        List<String> keys = words.stream().map(word -> word.choice().key()).toList();
        return texts.stream().sorted(Comparator.comparingInt((String text) -> keys.indexOf(text))
                .thenComparing(Comparator.naturalOrder())).toList();
    }

    /** The values as a set that is gone through in the order of {@link #sorted}. */
    Set<Object> inOrder(Collection<Object> values) {
        List<String> order = sorted(values.stream().map(value -> text(value)).toList());
        return Collections.unmodifiableSet(new LinkedHashSet<>(values.stream()
                .sorted(Comparator.comparingInt(value -> order.indexOf(text(value)))).toList()));
    }
}
