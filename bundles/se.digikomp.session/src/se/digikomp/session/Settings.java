package se.digikomp.session;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import se.digikomp.analysis.engine.AllowList;
import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.survey.Text;

/**
 * What an administrator decides for a data folder, kept in {@code settings.properties}.
 *
 * @param policy       the disclosure policy; {@code disclosure.policy} in the file
 * @param contributors whose analyses may be run; {@code analyses.contributors} in the file; all where nothing is said
 */
public record Settings(DisclosurePolicy policy, AllowList contributors) {

    private static final String POLICY = "disclosure.policy";
    private static final String CONTRIBUTORS = "analyses.contributors";
    private static final Settings STANDARD = new Settings(DisclosurePolicy.STANDARD, AllowList.ALL);

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
                    contributors == null ? STANDARD.contributors() : AllowList.parse(contributors));
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

    /** These settings with another list of contributors. */
    Settings with(AllowList others) {
        return new Settings(policy, others);
    }

    /**
     * Writes whose analyses may be run into the file of a folder; everything else in it stays as it is.
     *
     * @throws SessionException where it cannot be written
     */
    void keepContributors(DataFolder folder) {
        Path file = folder.settings();
        try {
            Files.createDirectories(file.getParent());
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            Files.write(file, SettingsLines.with(lines, CONTRIBUTORS, contributors.toString()));
        } catch (IOException e) {
            throw new SessionException(Text.of("Inställningarna kan inte skrivas: " + file + '.',
                    "The settings cannot be written: " + file + '.'), e);
        }
    }
}
