package se.digikomp.analysis.engine.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import com.google.gson.JsonObject;

import se.digikomp.analysis.Param;
import se.digikomp.analysis.engine.ParameterField;
import se.digikomp.analysis.engine.ParameterField.Choice;
import se.digikomp.analysis.engine.ParameterField.Kind;
import se.digikomp.survey.Text;

/** Reads and writes the components of parameter records. */
public final class Components {

    private static final Param UNBOUNDED = Unbounded.class.getRecordComponents()[0].getAnnotation(Param.class);

    private record Unbounded(@Param double any) {
    }

    private Components() {
    }

    /** A component as a person meets it. */
    public static ParameterField field(RecordComponent component, Record defaults, String analysis,
            Function<String, Text> messages) {
        Param declared = component.getAnnotation(Param.class);
        Param bounds = declared == null ? UNBOUNDED : declared;
        String key = analysis + '.' + component.getName();
        Text label = messages.apply(key + ".label");
        return new ParameterField(component.getName(), kind(component), bounds.min(), bounds.max(), bounds.requires(),
                choices(component, key, messages), text(value(component, defaults)),
                label.equals(Text.EMPTY) ? Text.of(component.getName()) : label, messages.apply(key + ".help"));
    }

    private static Kind kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        if (type == boolean.class) {
            return Kind.SWITCH;
        }
        if (type == int.class) {
            return Kind.WHOLE;
        }
        if (type == double.class) {
            return Kind.NUMBER;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        throw new IllegalArgumentException("a parameter cannot be a " + type.getName() + ": " + component);
    }

    private static List<Choice> choices(RecordComponent component, String key, Function<String, Text> messages) {
        if (!component.getType().isEnum()) {
            return List.of();
        }
        return Arrays.stream(component.getType().getEnumConstants()).map(Components::text).map(word -> {
            Text label = messages.apply(key + '.' + word);
            return new Choice(word, label.equals(Text.EMPTY) ? Text.of(word) : label);
        }).toList();
    }

    /** The value as text: words in lower case, numbers without trailing zeros. */
    public static String text(Object value) {
        return switch (value) {
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
            case Double number -> number(number);
            default -> value.toString();
        };
    }

    private static String number(double number) {
        return Double.isFinite(number) ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }

    /** The value a text stands for, of a component's type; the default's value and a problem where it stands for none. */
    public static Object parse(Class<?> type, ParameterField field, String text, Consumer<Text> problems) {
        try {
            Object value = parse(type, field.kind(), text.strip());
            if (value instanceof Number number
                    && !(number.doubleValue() >= field.min() && number.doubleValue() <= field.max())) {
                problems.accept(outside(field, text));
            }
            return value;
        } catch (IllegalArgumentException e) {
            problems.accept(unreadable(field, text));
            return parse(type, field.kind(), field.initial());
        }
    }

    private static Object parse(Class<?> type, Kind kind, String text) {
        return switch (kind) {
            case SWITCH -> switch (text.toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(text);
            };
            case WHOLE -> Integer.valueOf(text);
            case NUMBER -> Double.valueOf(text.replace(',', '.'));
            case TEXT -> text;
            case CHOICE -> Arrays.stream(type.getEnumConstants()).filter(word -> text(word).equalsIgnoreCase(text))
                    .findFirst().orElseThrow(() -> new IllegalArgumentException(text));
        };
    }

    private static Text outside(ParameterField field, String text) {
        String min = number(field.min());
        String max = number(field.max());
        return Text.of("%s: %s ligger inte mellan %s och %s.".formatted(field.name(), text, min, max),
                "%s: %s is not between %s and %s.".formatted(field.name(), text, min, max));
    }

    private static Text unreadable(ParameterField field, String text) {
        String possible = switch (field.kind()) {
            case SWITCH -> "true, false";
            case CHOICE -> String.join(", ", field.choices().stream().map(Choice::key).toList());
            case WHOLE -> "1, 2, 3 …";
            case NUMBER -> "1, 2.5 …";
            case TEXT -> "…";
        };
        return Text.of("%s: ”%s” går inte att använda (möjligt: %s).".formatted(field.name(), text, possible),
                "%s: “%s” cannot be used (possible: %s).".formatted(field.name(), text, possible));
    }

    /** The value of a component. */
    public static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("parameters must be a public record: " + record.getClass(), e);
        }
    }

    /** A record of these component values. */
    public static Record record(Class<? extends Record> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("parameters must be a public record: " + type, e);
        }
    }

    /** Adds a value to a JSON object. */
    public static void add(JsonObject object, String name, Object value) {
        switch (value) {
            case Boolean truth -> object.addProperty(name, truth);
            case Number number -> object.addProperty(name, new BigDecimal(text(number)));
            default -> object.addProperty(name, text(value));
        }
    }
}
