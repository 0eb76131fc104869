package se.digikomp.session;

import java.nio.file.Path;
import java.util.List;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.Editions;
import se.digikomp.catalogue.Frozen;
import se.digikomp.catalogue.Problem;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.survey.Text;

/** What can be done with editions of frameworks in a data folder, for programs that know no models. Any thread may call. */
public final class FrameworkFiles {

    private final Session session;

    /** The editions in the data folder of a session. */
    public FrameworkFiles(Session session) {
        this.session = session;
    }

    /** Whether there is a framework with this key. */
    public boolean knows(String framework) {
        return models().frameworks().stream().anyMatch(edition -> is(edition, framework));
    }

    /**
     * Starts a draft of a new edition from an adopted one.
     *
     * @param framework the framework's key
     * @param from      the edition to begin with, such as 2.0
     * @param label     what the new one will be called
     * @return the draft's file
     * @throws SessionException where there is no such edition, it is a draft itself, or the label cannot be used
     */
    public Path newEdition(String framework, String from, String label) {
        Catalogue models = models();
        FrameworkVersion edition = models.frameworks().stream().filter(found -> is(found, framework))
                .filter(found -> from.equals(found.getVersion())).findFirst()
                .orElseThrow(() -> refused("Utgåva %s av %s finns inte i %s.".formatted(from, framework, folder()),
                        "Edition %s of %s is not in %s.".formatted(from, framework, folder())));
        if (!Frozen.isFrozen(edition)) {
            throw refused("Utgåva " + from + " är själv ett utkast.", "Edition " + from + " is a draft itself.");
        }
        if (!Editions.isFree(label, edition, models.frameworks())) {
            throw refused(
                    "En ny utgåva kan inte heta ”" + label + "”: namnet är tomt, upptaget eller har otillåtna tecken.",
                    "A new edition cannot be called “" + label
                            + "”: it is empty, taken or has characters not allowed.");
        }
        return Path.of(session.publication().newEdition(edition, label).eResource().getURI().toFileString());
    }

    /**
     * Locks the draft of an edition.
     *
     * @return why it cannot be locked; empty where it was
     * @throws SessionException where the file holds no draft of an edition in the session's data folder
     */
    public List<Problem> adopt(Path file) {
        FrameworkVersion draft = models().frameworks().stream()
                .filter(edition -> Path.of(edition.eResource().getURI().toFileString())
                        .equals(file.toAbsolutePath().normalize()))
                .findFirst()
                .orElseThrow(() -> refused(
                        "I " + file + " finns ingen utgåva av ett ramverk i datamappen " + folder() + ".",
                        "There is no edition of a framework of the data folder " + folder() + " in " + file + "."));
        if (Frozen.isFrozen(draft)) {
            throw refused(file + " är redan fastställd.", file + " is adopted already.");
        }
        List<Problem> blockers = Editions.blockers(draft);
        if (blockers.isEmpty()) {
            session.publication().adopt(draft);
        }
        return blockers;
    }

    private Catalogue models() {
        DeliveredContent.fill(folder());
        return Catalogue.open(folder());
    }

    private Path folder() {
        return session.folder().models();
    }

    private static boolean is(FrameworkVersion edition, String framework) {
        return edition.getFramework() != null && framework.equals(edition.getFramework().getId());
    }

    private static SessionException refused(String swedish, String english) {
        return new SessionException(Text.of(swedish, english), null);
    }
}
