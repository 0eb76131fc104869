package se.digikomp.catalogue.internal.exchange;

/** A file is no translation file; the message says why, in words of the file format. */
final class UnreadableTranslation extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableTranslation(String message) {
        super(message);
    }

    UnreadableTranslation(String message, Throwable cause) {
        super(message, cause);
    }
}
