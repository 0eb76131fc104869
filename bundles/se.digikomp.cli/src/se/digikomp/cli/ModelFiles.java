package se.digikomp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import se.digikomp.session.DataFolder;
import se.digikomp.session.QuestionnaireFiles;
import se.digikomp.session.Session;
import se.digikomp.session.SessionException;

/**
 * Model files that commands are given, in the data folder they lie in.
 *
 * @param workplace what every command works with
 * @param data      the data folder as given, or null
 */
record ModelFiles(Workplace workplace, Path data) {

    /** What a function makes of a file; refused with the reason where the file is not what it should be. */
    <T> T with(Path file, Function<QuestionnaireFiles, T> work) {
        return in(file, session -> work.apply(new QuestionnaireFiles(session)));
    }

    /** What a function makes of the session that a file belongs to; refused like {@link #with(Path, Function)}. */
    <T> T in(Path file, Function<Session, T> work) {
        if (!Files.isRegularFile(file)) {
            throw workplace.refused(Exit.USAGE, "file.missing", file);
        }
        try (Session session = workplace.open(folder(file))) {
            return work(work, session);
        }
    }

    /** What a function makes of the data folder; refused with the reason where something is not what it should be. */
    <T> T of(Function<Session, T> work) {
        try (Session session = workplace.open(data)) {
            return work(work, session);
        }
    }

    private <T> T work(Function<Session, T> work, Session session) {
        try {
            return work.apply(session);
        } catch (SessionException e) {
            throw new RefusedException(Exit.REFUSED, e.explanation().in(workplace.locale()));
        }
    }

    /** The folder as given, else the one whose models the file is among, else the user's own. */
    private Path folder(Path file) {
        Path models = file.toAbsolutePath().normalize().getParent();
        return data != null || !models.equals(new DataFolder(models.resolve("..")).models()) ? data
                : models.getParent();
    }
}
