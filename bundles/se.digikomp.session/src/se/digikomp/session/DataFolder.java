package se.digikomp.session;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where one user or team keeps everything.
 *
 * @param root the folder that holds all the others; made when something is first written
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The user's own data folder, where the operating system wants it. */
    public static DataFolder ofUser() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.contains("win")) {
            return new DataFolder(from("APPDATA", home.resolve("AppData/Roaming")));
        } else if (system.contains("mac")) {
            return new DataFolder(home.resolve("Library/Application Support/Digikomp"));
        }
        return new DataFolder(from("XDG_DATA_HOME", home.resolve(".local/share")));
    }

    /** The model files. */
    public Path models() {
        return root.resolve("models");
    }

    /** The database. */
    public Path database() {
        return root.resolve("database");
    }

    /** The results kept under a name. */
    public Path results() {
        return root.resolve("results");
    }

    /** The selections kept under a name. */
    public Path selections() {
        return root.resolve("selections.json");
    }

    /** The settings file. */
    public Path settings() {
        return root.resolve("settings.properties");
    }

    private static Path from(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return (value == null || value.isBlank() ? otherwise : Path.of(value)).resolve("Digikomp");
    }
}
