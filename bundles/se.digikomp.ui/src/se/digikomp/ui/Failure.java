package se.digikomp.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import se.digikomp.session.SessionException;
import se.digikomp.store.StoreException;

/**
 * What went wrong in words for the person at the screen.
 *
 * @param problem what happened
 * @param advice  what the person can do; empty where the problem says it
 */
public record Failure(String problem, String advice) {

    /** The words for an exception that came out of background work. */
    public static Failure of(Throwable thrown) {
        return switch (thrown) {
            case StoreException store -> ofStore(store);
            case SessionException session -> new Failure(session.explanation().in(Locale.getDefault()), "");
            case UncheckedIOException wrapped -> of(wrapped.getCause());
            case IOException file -> new Failure(Messages.Failure_file + detail(file), Messages.Failure_file_advice);
            default -> new Failure(Messages.Failure_other + detail(thrown), Messages.Failure_other_advice);
        };
    }

    private static Failure ofStore(StoreException failure) {
        return switch (failure.reason()) {
            case LOCKED -> new Failure(Messages.Failure_locked, Messages.Failure_locked_advice);
            case DISK_FULL -> new Failure(Messages.Failure_full, Messages.Failure_full_advice);
            case NOT_WRITABLE -> new Failure(Messages.Failure_notWritable, Messages.Failure_notWritable_advice);
            case NEWER -> new Failure(Messages.Failure_newer, Messages.Failure_newer_advice);
            case OTHER -> new Failure(Messages.Failure_store + detail(failure), Messages.Failure_other_advice);
        };
    }

    private static String detail(Throwable thrown) {
        String message = thrown.getMessage();
        return " " + (message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message);
    }
}
