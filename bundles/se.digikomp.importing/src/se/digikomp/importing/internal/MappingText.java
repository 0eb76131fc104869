package se.digikomp.importing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonArray;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import se.digikomp.importing.Certainty;
import se.digikomp.importing.Column;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.OutsideScale;
import se.digikomp.importing.Target;

/** A mapping as JSON and back. */
public final class MappingText {

    private MappingText() {
    }

    /** The mapping as JSON. */
    public static String write(Mapping mapping) {
        JsonObject json = new JsonObject();
        json.addProperty("headerRows", mapping.headerRows());
        json.addProperty("outsideScale", mapping.outsideScale().name());
        json.addProperty("unit", mapping.fixedUnit());
        JsonArray columns = new JsonArray();
        mapping.columns().forEach(column -> columns.add(column(column)));
        json.add("columns", columns);
        JsonObject words = new JsonObject();
        mapping.words().forEach((code, table) -> {
            JsonObject steps = new JsonObject();
            table.forEach(steps::addProperty);
            words.add(code, steps);
        });
        json.add("words", words);
        JsonObject units = new JsonObject();
        mapping.units().forEach(units::addProperty);
        json.add("units", units);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json);
    }

    /** The mapping that {@link #write(Mapping)} wrote; refused where it is none. */
    public static Mapping read(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            List<Column> columns = new ArrayList<>();
            json.getAsJsonArray("columns").forEach(column -> columns.add(column(column.getAsJsonObject())));
            SortedMap<String, SortedMap<String, Integer>> words = new TreeMap<>();
            for (Map.Entry<String, JsonElement> table : json.getAsJsonObject("words").entrySet()) {
                SortedMap<String, Integer> steps = new TreeMap<>();
                table.getValue().getAsJsonObject().entrySet()
                        .forEach(step -> steps.put(step.getKey(), step.getValue().getAsInt()));
                words.put(table.getKey(), steps);
            }
            SortedMap<String, String> units = new TreeMap<>();
            json.getAsJsonObject("units").entrySet()
                    .forEach(unit -> units.put(unit.getKey(), unit.getValue().getAsString()));
            return new Mapping(json.get("headerRows").getAsInt(), columns, words, units,
                    json.get("unit").getAsString(), OutsideScale.valueOf(json.get("outsideScale").getAsString()));
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("no mapping: " + text, e);
        }
    }

    private static JsonObject column(Column column) {
        JsonObject json = new JsonObject();
        json.addProperty("heading", column.heading());
        switch (column.target()) {
            case Target.ResponseId id -> json.addProperty("is", "id");
            case Target.UnitName unit -> json.addProperty("is", "unit");
            case Target.Choice choice -> json.addProperty("background", choice.background());
            case Target.Answer answer -> json.addProperty("statement", answer.statement());
            case Target.Ignored ignored -> json.addProperty("is", "ignored");
        }
        return json;
    }

    private static Column column(JsonObject json) {
        return new Column(json.get("heading").getAsString(), target(json), Certainty.SURE);
    }

    private static Target target(JsonObject json) {
        if (json.has("statement")) {
            return new Target.Answer(json.get("statement").getAsString());
        } else if (json.has("background")) {
            return new Target.Choice(json.get("background").getAsString());
        }
        return switch (json.get("is").getAsString()) {
            case "id" -> new Target.ResponseId();
            case "unit" -> new Target.UnitName();
            case "ignored" -> new Target.Ignored();
            default -> throw new IllegalArgumentException("no mapping: " + json);
        };
    }
}
