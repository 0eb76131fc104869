package se.digikomp.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ReadingOptions;
import se.digikomp.store.Progress;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;

/** The demo region's two rounds of synthetic answers, which go in the way every extract does. */
public final class Demonstration {

    private static final String QUESTIONNAIRE = "self-assessment-demo";

    private final Session session;

    /** The demonstration for a session. */
    public Demonstration(Session session) {
        this.session = session;
    }

    /**
     * Imports the rounds 2018 and 2019 where the session does not have them.
     *
     * @return names of the rounds that were added
     */
    public List<String> load(Progress progress) {
        List<String> added = new ArrayList<>();
        if (add("2018", "1", progress)) {
            added.add("2018");
        }
        progress.done(0.4);
        if (add("2019", "2", progress)) {
            added.add("2019");
        }
        progress.done(1);
        return added;
    }

    private boolean add(String name, String version, Progress progress) {
        if (session.store().responses().round(name).isPresent()) {
            return false;
        }
        Outline outline = session.models().outline(QUESTIONNAIRE, version)
                .orElseThrow(() -> new SessionException(
                        Text.of("Demonstrationsformuläret finns inte.", "The demonstration questionnaire is missing."),
                        null));
        Round round = new Round(name, outline.version(), LocalDate.of(Integer.parseInt(name), 12, 31), true);
        Territory territory = session.models().territory(round.reference());
        try {
            Path folder = Files.createTempDirectory("digikomp");
            Path file = folder.resolve("extract-" + name + ".csv");
            try (InputStream extract = Demonstration.class.getResourceAsStream(file.getFileName().toString())) {
                Files.copy(extract, file, StandardCopyOption.REPLACE_EXISTING);
                ParsedBatch batch = session.importer().read(file, ReadingOptions.DETECT, progress);
                Mapping mapping = Mapping.propose(batch, outline, territory);
                ImportPlan plan = session.importer().plan(batch, mapping, round, outline, territory, Progress.NONE);
                session.commit(plan, Progress.NONE);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new SessionException(Text.of("Demonstrationssvaren kunde inte läsas in: " + e.getMessage(),
                    "The demonstration answers could not be read: " + e.getMessage()), e);
        }
        return true;
    }
}
