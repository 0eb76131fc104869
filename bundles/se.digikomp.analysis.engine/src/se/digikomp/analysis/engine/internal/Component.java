package se.digikomp.analysis.engine.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import se.digikomp.analysis.Param;
import se.digikomp.analysis.engine.ParameterField;
import se.digikomp.analysis.engine.ParameterField.Arity;
import se.digikomp.analysis.engine.ParameterField.Choice;
import se.digikomp.analysis.engine.ParameterField.Kind;
import se.digikomp.analysis.engine.Vocabulary;
import se.digikomp.survey.Text;

/** One component of a record of parameters: what a person meets, and its values as text and back. */
public final class Component {

    private static final Param UNBOUNDED = Unbounded.class.getRecordComponents()[0].getAnnotation(Param.class);

    private record Unbounded(@Param double any) {
    }

    private final RecordComponent component;
    private final Values values;
    private final Arity arity;
    private final ParameterField field;

    /**
     * A component of the record {@code defaults}.
     *
     * @throws IllegalArgumentException where it has a type that parameters cannot have
     */
    public Component(RecordComponent component, Record defaults, String analysis, Vocabulary vocabulary,
            Function<String, Text> messages) {
        this.component = component;
        ComponentType type = ComponentType.of(component);
        String key = analysis + '.' + component.getName();
        List<Words> words = Words.of(type.element(), vocabulary, word -> messages.apply(key + '.' + word));
        values = new Values(type.kind(), words);
        arity = type.arity();
        Param declared = component.getAnnotation(Param.class);
        Param bounds = declared == null ? UNBOUNDED : declared;
        Text label = messages.apply(key + ".label");
        field = new ParameterField(component.getName(), type.kind(), arity, bounds.min(), bounds.max(),
                bounds.requires(), words.stream().map(Words::choice).toList(), text(defaults),
                label.equals(Text.EMPTY) ? Text.of(component.getName()) : label, messages.apply(key + ".help"));
    }

    /** The component as a person meets it. */
    public ParameterField field() {
        return field;
    }

    /** The values that a record has in this component, as text: none, one or several. */
    public List<String> texts(Record parameters) {
        List<String> texts = all(value(parameters)).map(values::text).toList();
        return arity == Arity.SET ? values.sorted(texts) : texts;
    }

    /** What a record has in this component, as one text. */
    public String text(Record parameters) {
        return switch (arity) {
            case ONE -> texts(parameters).getFirst();
            case OPTIONAL -> texts(parameters).stream().findFirst().orElse("");
            case LIST, SET -> Several.join(texts(parameters));
        };
    }

    /** The value a text stands for; that of the default, and a problem, where it stands for none. */
    public Object parse(String text, Consumer<Text> problems) {
        return switch (arity) {
            case ONE -> one(text, problems);
            case OPTIONAL -> text.isBlank() ? Optional.empty() : Optional.of(one(text, problems));
            case LIST -> Several.split(text).stream().map(each -> one(each, problems)).toList();
            case SET -> values.inOrder(Several.split(text).stream().map(each -> one(each, problems)).toList());
        };
    }

    private Object one(String text, Consumer<Text> problems) {
        Optional<Object> value = values.parse(text);
        if (value.isEmpty()) {
            problems.accept(unreadable(text));
            return text;
        }
        if (value.get() instanceof Number number
                && !(number.doubleValue() >= field.min() && number.doubleValue() <= field.max())) {
            problems.accept(outside(text));
        }
        return value.get();
    }

    private Text outside(String text) {
        String min = Values.number(field.min());
        String max = Values.number(field.max());
        if (field.min() == Double.NEGATIVE_INFINITY) {
            return Text.of("%s: %s är större än %s.".formatted(field.name(), text, max),
                    "%s: %s is greater than %s.".formatted(field.name(), text, max));
        }
        if (field.max() == Double.POSITIVE_INFINITY) {
            return Text.of("%s: %s är mindre än %s.".formatted(field.name(), text, min),
                    "%s: %s is less than %s.".formatted(field.name(), text, min));
        }
        return Text.of("%s: %s ligger inte mellan %s och %s.".formatted(field.name(), text, min, max),
                "%s: %s is not between %s and %s.".formatted(field.name(), text, min, max));
    }

    private Text unreadable(String text) {
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

    private Object value(Record parameters) {
        try {
            return component.getAccessor().invoke(parameters);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("parameters must be a public record: " + parameters.getClass(), e);
        }
    }

    private static Stream<?> all(Object value) {
        return switch (value) {
            case Optional<?> one -> one.stream();
            case Collection<?> several -> several.stream();
            default -> Stream.of(value);
        };
    }

    /** Whether the values are numbers or truth values, which JSON writes without quotes. */
    public boolean isBare() {
        return Set.of(Kind.SWITCH, Kind.WHOLE, Kind.NUMBER).contains(field.kind());
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
}
