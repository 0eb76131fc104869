package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one text, separated by commas; a comma within a value stands behind a backslash. */
final class Several {

    private Several() {
    }

    static String join(List<String> values) {
        return values.stream().map(value -> value.replace("\\", "\\\\").replace(",", "\\,"))
                .collect(Collectors.joining(","));
    }

    static List<String> split(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (sign == '\\' && index + 1 < text.length()) {
                index++;
                value.append(text.charAt(index));
            } else if (sign == ',') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(sign);
            }
        }
        values.add(value.toString());
        return values.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
