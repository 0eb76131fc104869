package se.digikomp.store;

/** The world failed: disk full, locked, damaged. What was asked for did not happen, not even in part. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a person can do something about. */
    public enum Reason {
        /** Another program has the database open. */
        LOCKED,
        /** There is no room left. */
        DISK_FULL,
        /** The folder cannot be written. */
        NOT_WRITABLE,
        /** The database was made by a newer version of the product. */
        NEWER,
        /** Anything else; see the cause. */
        OTHER
    }

    private final Reason reason;

    /** The failure of one call, with what caused it. */
    public StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why, as far as a person can act on it. */
    public Reason reason() {
        return reason;
    }
}
