package se.digikomp.analysis.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Contribution;
import se.digikomp.analysis.engine.Needs;
import se.digikomp.survey.Text;

/** An analysis whose words lie in the message files of a bundle's folder. */
public final class FolderContribution implements Contribution {

    private final Map<String, Properties> words;
    private final Supplier<Analysis<?>> maker;

    /** An analysis made by {@code maker}, with the message files of this folder. */
    public FolderContribution(Path folder, Supplier<Analysis<?>> maker) {
        this.words = Map.of("en", read(folder.resolve("plugin.properties")), "sv",
                read(folder.resolve("plugin_sv.properties")));
        this.maker = maker;
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The analysis under this id. */
    public AnalysisDescriptor descriptor(String id) {
        return new AnalysisDescriptor(id, "1.0", Text.of(id), Text.EMPTY, "se.digikomp.category.test", "the tests",
                Needs.NOTHING, "", this);
    }

    @Override
    public Analysis<?> create() {
        return maker.get();
    }

    @Override
    public Text message(String key) {
        Map<String, String> wordings = new TreeMap<>();
        words.forEach((language, properties) -> {
            if (properties.containsKey(key)) {
                wordings.put(language, properties.getProperty(key));
            }
        });
        return new Text(wordings);
    }
}
