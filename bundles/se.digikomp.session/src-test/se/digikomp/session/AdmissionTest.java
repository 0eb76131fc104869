package se.digikomp.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.engine.AllowList;
import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Contribution;
import se.digikomp.analysis.engine.Needs;
import se.digikomp.survey.Text;

/** Whose analyses may be run is decided once for a folder, and holds at once and for everybody on it. */
class AdmissionTest {

    @TempDir
    private Path folder;

    private Session open() {
        return Session.open(new DataFolder(folder), Analyses.of(List.of(by("org.one"), by("org.two"))));
    }

    private static AnalysisDescriptor by(String contributor) {
        return new AnalysisDescriptor(contributor + ".probe", "1.0", Text.of("Probe"), Text.EMPTY, "", contributor,
                Needs.NOTHING, "", new Contribution() {
                    @Override
                    public Analysis<?> create() {
                        throw new IllegalStateException("not to be run");
                    }

                    @Override
                    public Text message(String key) {
                        return Text.EMPTY;
                    }
                });
    }

    private static List<String> contributors(Session session) {
        return session.analyses().all().stream().map(AnalysisDescriptor::contributor).toList();
    }

    @Test
    void everybodyIsAdmittedUntilSomebodyDecides() {
        try (Session session = open()) {
            assertEquals(AllowList.ALL, session.contributors());
            assertEquals(List.of("org.one", "org.two"), contributors(session));
        }
    }

    @Test
    void aDecisionHoldsAtOnceAndForTheNextSession() {
        List<Session.Change> heard = new ArrayList<>();
        try (Session session = open()) {
            session.addListener(heard::add);
            session.admit(AllowList.parse("org.two"));

            assertEquals(List.of(Session.Change.ANALYSES), heard);
            assertEquals(List.of("org.two"), contributors(session));
            assertTrue(session.analyses().rejected().getFirst().in(Locale.ENGLISH).contains("org.one"));
            assertEquals(2, session.contributed().all().size());
        }
        try (Session session = open()) {
            assertEquals(List.of("org.two"), contributors(session));
            session.admit(AllowList.ALL);
            assertEquals(List.of("org.one", "org.two"), contributors(session));
        }
    }

    @Test
    void whatElseTheFileSaysIsKept() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, List.of("# decided in May", "analyses.contributors = org.one, \\", "  org.two",
                "disclosure.policy=6/50"));
        try (Session session = open()) {
            session.admit(AllowList.parse("org.one"));
        }

        assertEquals(List.of("# decided in May", "analyses.contributors=org.one", "disclosure.policy=6/50"),
                Files.readAllLines(file));
    }
}
