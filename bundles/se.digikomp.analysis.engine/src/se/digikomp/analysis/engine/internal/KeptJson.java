package se.digikomp.analysis.engine.internal;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;

/** Records as JSON objects and back; where there are several kinds, the object names its kind. */
public final class KeptJson {

    private static final String KIND = "kind";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
            .registerTypeAdapter(Block.class, new Kinds<Block>()).registerTypeAdapter(Cell.class, new Kinds<Cell>())
            .registerTypeAdapter(Instant.class, new Written<>(Instant::parse))
            .registerTypeAdapter(LocalDate.class, new Written<>(LocalDate::parse)).create();

    private KeptJson() {
    }

    /** The record as text. */
    public static String write(Record content) {
        return GSON.toJson(content);
    }

    /**
     * The record of this type that {@link #write} wrote.
     *
     * @throws JsonParseException where the text is no such record
     */
    public static <T extends Record> T read(String text, Class<T> type) {
        try {
            T content = GSON.fromJson(text, type);
            if (content == null) {
                throw new JsonParseException("nothing there");
            }
            return content;
        } catch (JsonParseException e) {
            throw e;
        } catch (RuntimeException e) {
            // Gson wraps what a record refuses in exceptions of many types
            throw new JsonParseException(e);
        }
    }

    /**
     * The record of this type that {@link #write} wrote.
     *
     * @throws IllegalArgumentException where the text is no such record
     */
    public static <T extends Record> T readOrRefuse(String text, Class<T> type) {
        try {
            return read(text, type);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + text, e);
        }
    }

    /** The permitted kinds of a sealed interface, by their simple names. */
    private record Kinds<T>() implements JsonSerializer<T>, JsonDeserializer<T> {

        @Override
        public JsonElement serialize(T value, Type type, JsonSerializationContext context) {
            JsonObject object = new JsonObject();
            object.addProperty(KIND, value.getClass().getSimpleName());
            context.serialize(value, value.getClass()).getAsJsonObject().asMap().forEach(object::add);
            return object;
        }

        @Override
        public T deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
            String kind = json.getAsJsonObject().get(KIND).getAsString();
            Class<?> found = Arrays.stream(((Class<?>) type).getPermittedSubclasses())
                    .filter(each -> each.getSimpleName().equals(kind)).findFirst()
                    .orElseThrow(() -> new JsonParseException("no kind of " + type + ": " + kind));
            return context.deserialize(json, found);
        }
    }

    /** A value that is its text. */
    private record Written<T>(Function<String, T> parser) implements JsonSerializer<T>, JsonDeserializer<T> {

        @Override
        public JsonElement serialize(T value, Type type, JsonSerializationContext context) {
            return new JsonPrimitive(value.toString());
        }

        @Override
        public T deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
            return parser.apply(json.getAsString());
        }
    }
}
