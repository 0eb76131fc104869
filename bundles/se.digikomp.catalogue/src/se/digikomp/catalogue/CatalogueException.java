package se.digikomp.catalogue;

/** The world failed while model files were read or written: disk full, folder gone, not writable. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The failure of one call on one file or folder, with what caused it. */
    public CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
