package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.function.Function;

import com.google.gson.JsonParseException;

import se.digikomp.analysis.engine.internal.Component;
import se.digikomp.analysis.engine.internal.ParameterJson;
import se.digikomp.survey.Text;

/**
 * The parameters of one analysis, described once: for a form on the screen, for flags of a command, for JSON and for
 * the key under which a result is kept. Immutable.
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
    private final List<Component> components;

    private ParameterForm(Record defaults, String analysis, List<Component> components) {
        this.defaults = defaults;
        this.analysis = analysis;
        this.components = List.copyOf(components);
    }

    /**
     * The form of a record of parameters.
     *
     * @param defaults   what a user starts from
     * @param analysis   id of the analysis
     * @param vocabulary what parameters may name
     * @param messages   the contributor's wording under a key
     * @throws IllegalArgumentException where a component has a type that parameters cannot have
     */
    public static ParameterForm of(Record defaults, String analysis, Vocabulary vocabulary,
            Function<String, Text> messages) {
        return new ParameterForm(defaults, analysis,
                Arrays.stream(defaults.getClass().getRecordComponents())
                        .map(component -> new Component(component, defaults, analysis, vocabulary, messages))
                        .toList());
    }

    /** The parameters in the record's order. */
    public List<ParameterField> fields() {
        return components.stream().map(Component::field).toList();
    }

    /** What a user starts from. */
    public Record defaults() {
        return defaults;
    }

    /** What a parameter is called in a language; its name where there is no such parameter. */
    public String label(String field, Locale locale) {
        return fields().stream().filter(one -> one.name().equals(field)).findFirst()
                .map(one -> one.label().in(locale)).orElse(field);
    }

    /** The record that these texts describe; what is not named keeps its default. */
    public Parsed fromText(Map<String, String> text) {
        List<Text> problems = new ArrayList<>();
        text.keySet().stream().sorted().filter(name -> fields().stream().noneMatch(field -> field.name().equals(name)))
                .map(this::unknown).forEach(problems::add);
        Object[] values = components.stream()
                .map(component -> component.parse(
                        text.getOrDefault(component.field().name(), component.field().initial()), problems::add))
                .toArray();
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        Record parameters = Component.record(defaults.getClass(), values);
        return new Accepted(parameters, asText(parameters));
    }

    private Text unknown(String name) {
        String known = String.join(", ", fields().stream().map(ParameterField::name).toList());
        return Text.of("Det finns ingen parameter ”%s” (bara: %s).".formatted(name, known),
                "There is no parameter “%s” (only: %s).".formatted(name, known));
    }

    /** Every parameter as text, by name; {@link #fromText} makes an equal record of it. */
    public SortedMap<String, String> asText(Record parameters) {
        SortedMap<String, String> text = new TreeMap<>();
        components.forEach(component -> text.put(component.field().name(), component.text(parameters)));
        return text;
    }

    /** The parameters as a JSON object, in the record's order; {@link #fromJson} makes an equal record of it. */
    public String toJson(Record parameters) {
        return ParameterJson.write(components, parameters);
    }

    /** The record that a JSON object describes; what is not named keeps its default. */
    public Parsed fromJson(String json) {
        try {
            return fromText(ParameterJson.read(json));
        } catch (JsonParseException e) {
            return new Refused(List.of(Text.of("Parametrarna är inte skrivna som ett JSON-objekt.",
                    "The parameters are not written as a JSON object.")));
        }
    }

    /** Equal for equal parameters of the same analysis, and only for those. */
    public String cacheKey(Record parameters) {
        return analysis + toJson(parameters);
    }
}
