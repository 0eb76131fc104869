package se.digikomp.session;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.survey.Text;

/**
 * What an administrator decides for a data folder, kept in {@code settings.properties}.
 *
 * @param policy       the disclosure policy; {@code disclosure.policy} in the file
 * @param contributors bundles whose analyses may be run, or beginnings of their names with a star;
 *                     {@code analyses.contributors} in the file, separated by commas; all where nothing is said
 */
public record Settings(DisclosurePolicy policy, List<String> contributors) {

    private static final String POLICY = "disclosure.policy";
    private static final String CONTRIBUTORS = "analyses.contributors";
    private static final Settings STANDARD = new Settings(DisclosurePolicy.STANDARD, List.of("*"));

    public Settings {
        contributors = List.copyOf(contributors);
    }

    /**
     * The settings of a folder, the standard ones where it has none.
     *
     * @throws SessionException where the file cannot be read or says something that is not allowed
     */
    static Settings of(DataFolder folder) {
        Path file = folder.settings();
        if (Files.notExists(file)) {
            return STANDARD;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            String policy = properties.getProperty(POLICY);
            String contributors = properties.getProperty(CONTRIBUTORS);
            return new Settings(policy == null ? STANDARD.policy() : DisclosurePolicy.parse(policy.strip()),
                    contributors == null ? STANDARD.contributors()
                            : Arrays.stream(contributors.split(",")).map(String::strip)
                                    .filter(name -> !name.isEmpty()).toList());
        } catch (IOException | IllegalArgumentException e) {
            throw new SessionException(
                    Text.of("Inställningarna i " + file + " kan inte användas. " + POLICY
                            + " ska vara som 5/50: minsta grupp (minst 3), och från hur många svar en region delas upp.",
                            "The settings in " + file + " cannot be used. " + POLICY
                                    + " must be like 5/50: the smallest group (at least 3), and from how many responses"
                                    + " a region is split."),
                    e);
        }
    }
}
