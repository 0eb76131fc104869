package se.digikomp.session;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The lines of a settings file, of which one setting is changed and everything else, comments too, is kept. */
final class SettingsLines {

    private SettingsLines() {
    }

    /** The lines with this setting, in its old place where it had one. */
    static List<String> with(List<String> lines, String key, String value) throws IOException {
        List<String> changed = new ArrayList<>();
        String setting = key + '=' + value;
        boolean placed = false;
        for (int line = 0; line < lines.size(); line++) {
            StringBuilder whole = new StringBuilder(lines.get(line));
            while (lines.get(line).endsWith("\\") && line + 1 < lines.size()) {
                line++;
                whole.append('\n').append(lines.get(line));
            }
            if (!sets(whole.toString(), key)) {
                changed.add(whole.toString());
            } else if (!placed) {
                changed.add(setting);
                placed = true;
            }
        }
        if (!placed) {
            changed.add(setting);
        }
        return changed;
    }

    private static boolean sets(String line, String key) throws IOException {
        Properties one = new Properties();
        one.load(new StringReader(line));
        return one.containsKey(key);
    }
}
