package se.digikomp.analysis.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.function.Function;

import com.google.gson.JsonObject;

import se.digikomp.analysis.engine.internal.Components;
import se.digikomp.survey.Text;

/**
 * The parameters of one analysis, described once: for a form on the screen, for flags of a command, for JSON and for
 * the
 * key under which a result is kept. Immutable.
 */
public final class ParameterForm {

    /** What came of reading parameters. */
    public sealed interface Parsed {
    }

    /** They are a record of the analysis; {@code text} has every one of them as text. */
    public record Accepted(Record parameters, SortedMap<String, String> text) implements Parsed {
    }

    /** They are not, for these reasons, a sentence each. */
    public record Refused(List<Text> problems) implements Parsed {

        public Refused {
            problems = List.copyOf(problems);
        }

        /** All reasons in one text. */
        public Text summary() {
            UnaryOperator<String> join = language -> String.join(" ",
                    problems.stream().map(problem -> problem.in(Locale.of(language))).toList());
            return Text.of(join.apply("sv"), join.apply("en"));
        }
    }

    private final Record defaults;
    private final String analysis;
    private final List<ParameterField> fields;

    private ParameterForm(Record defaults, String analysis, List<ParameterField> fields) {
        this.defaults = defaults;
        this.analysis = analysis;
        this.fields = List.copyOf(fields);
    }

    /**
     * The form of a record of parameters.
     *
     * @param defaults what a user starts from
     * @param analysis id of the analysis
     * @param messages the contributor's wording under a key
     * @throws IllegalArgumentException where a component has a type that parameters cannot have
     */
    public static ParameterForm of(Record defaults, String analysis, Function<String, Text> messages) {
        return new ParameterForm(defaults, analysis,
                Arrays.stream(defaults.getClass().getRecordComponents())
                        .map(component -> Components.field(component, defaults, analysis, messages)).toList());
    }

    /** The parameters in the record's order. */
    public List<ParameterField> fields() {
        return fields;
    }

    /** What a user starts from. */
    public Record defaults() {
        return defaults;
    }

    /** What a parameter is called in a language; its name where there is no such parameter. */
    public String label(String field, Locale locale) {
        return fields.stream().filter(one -> one.name().equals(field)).findFirst()
                .map(one -> one.label().in(locale)).orElse(field);
    }

    /** The record that these texts describe; what is not named keeps its default. */
    public Parsed fromText(Map<String, String> text) {
        List<Text> problems = new ArrayList<>();
        text.keySet().stream().sorted().filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .map(this::unknown).forEach(problems::add);
        RecordComponent[] components = defaults.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            ParameterField field = fields.get(index);
            String given = text.getOrDefault(field.name(), field.initial());
            values[index] = Components.parse(components[index].getType(), field, given, problems::add);
        }
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        Record parameters = Components.record(defaults.getClass(), values);
        return new Accepted(parameters, asText(parameters));
    }

    private Text unknown(String name) {
        String known = String.join(", ", fields.stream().map(ParameterField::name).toList());
        return Text.of("Det finns ingen parameter ”%s” (bara: %s).".formatted(name, known),
                "There is no parameter “%s” (only: %s).".formatted(name, known));
    }

    /** Every parameter as text, by name; {@link #fromText} makes an equal record of it. */
    public SortedMap<String, String> asText(Record parameters) {
        SortedMap<String, String> text = new TreeMap<>();
        for (RecordComponent component : defaults.getClass().getRecordComponents()) {
            text.put(component.getName(), Components.text(Components.value(component, parameters)));
        }
        return text;
    }

    /** The parameters as a JSON object, in the record's order. */
    public String toJson(Record parameters) {
        JsonObject object = new JsonObject();
        for (RecordComponent component : defaults.getClass().getRecordComponents()) {
            Components.add(object, component.getName(), Components.value(component, parameters));
        }
        return object.toString();
    }

    /** Equal for equal parameters of the same analysis, and only for those. */
    public String cacheKey(Record parameters) {
        return analysis + toJson(parameters);
    }
}
