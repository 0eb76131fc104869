package se.digikomp.analysis.engine;

/** Code of a contributor failed where it must not; the message names analysis and bundle. */
public final class DefectiveAnalysisException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DefectiveAnalysisException(AnalysisDescriptor descriptor, Throwable cause) {
        super("analysis " + descriptor.id() + " of " + descriptor.contributor() + " failed", cause);
    }
}
