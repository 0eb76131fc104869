package se.digikomp.report;

/** The world failed while a document was made: no room, no right to write; no half document is left behind. */
public final class ReportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The failure of one document, with what caused it. */
    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
