package se.digikomp.catalogue.internal.diff;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON of maps, lists, strings and numbers (RFC 8259), indented by two spaces. */
final class Json {

    private Json() {
    }

    static String of(Object value) {
        return of(value, "\n");
    }

    private static String of(Object value, String line) {
        String deeper = line + "  ";
        return switch (value) {
            case Map<?, ?> map -> map.isEmpty() ? "{}"
                    : map.entrySet().stream()
                            .map(entry -> deeper + string(entry.getKey()) + ": " + of(entry.getValue(), deeper))
                            .collect(Collectors.joining(",", "{", line + "}"));
            case List<?> list -> list.isEmpty() ? "[]"
                    : list.stream().map(each -> deeper + of(each, deeper))
                            .collect(Collectors.joining(",", "[", line + "]"));
            case Number number -> number.toString();
            default -> string(value);
        };
    }

    private static String string(Object value) {
        StringBuilder text = new StringBuilder("\"");
        value.toString().chars().forEach(letter -> {
            switch (letter) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(letter < ' ' ? "\\u%04x".formatted(letter) : Character.toString(letter));
            }
        });
        return text.append('"').toString();
    }
}
