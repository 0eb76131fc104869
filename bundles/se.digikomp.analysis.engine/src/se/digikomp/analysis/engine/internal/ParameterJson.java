package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import se.digikomp.analysis.engine.ParameterField.Arity;

/** Parameters as a JSON object: none as null, several as an array, numbers and truth values without quotes. */
public final class ParameterJson {

    private ParameterJson() {
    }

    /** The parameters of a record as an object, in the record's order. */
    public static String write(List<Component> components, Record parameters) {
        JsonObject object = new JsonObject();
        for (Component component : components) {
            List<JsonElement> values = component.texts(parameters).stream()
                    .map(text -> component.isBare() ? JsonParser.parseString(text) : new JsonPrimitive(text)).toList();
            Arity arity = component.field().arity();
            if (arity == Arity.LIST || arity == Arity.SET) {
                JsonArray array = new JsonArray();
                values.forEach(array::add);
                object.add(component.field().name(), array);
            } else {
                object.add(component.field().name(), values.isEmpty() ? JsonNull.INSTANCE : values.getFirst());
            }
        }
        return object.toString();
    }

    /**
     * The members of an object as text.
     *
     * @throws JsonParseException where it is no object of values and arrays of values
     */
    public static Map<String, String> read(String json) {
        JsonElement parsed = JsonParser.parseString(json);
        if (!parsed.isJsonObject()) {
            throw new JsonParseException("no object");
        }
        Map<String, String> text = new TreeMap<>();
        parsed.getAsJsonObject().entrySet().forEach(member -> text.put(member.getKey(), text(member.getValue())));
        return text;
    }

    private static String text(JsonElement value) {
        if (value.isJsonNull()) {
            return "";
        }
        if (value.isJsonArray()) {
            List<String> values = new ArrayList<>();
            value.getAsJsonArray().forEach(each -> values.add(single(each)));
            return Several.join(values);
        }
        return single(value);
    }

    private static String single(JsonElement value) {
        if (!value.isJsonPrimitive()) {
            throw new JsonParseException("no value: " + value);
        }
        return value.getAsString();
    }
}
