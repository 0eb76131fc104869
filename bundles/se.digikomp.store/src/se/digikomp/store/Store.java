package se.digikomp.store;

/**
 * One place where everything is kept, opened lazily at the first call and closed once. Its parts may be used by several
 * threads.
 */
public interface Store extends AutoCloseable {

    /** Rounds, batches and responses. */
    ResponseStore responses();

    /** Named column mappings. */
    MappingProfiles profiles();

    /** Frozen questionnaire versions. */
    PublishedVersions published();

    /** What left the workbench. */
    ReleaseLog releases();

    /** Lets go of the place; does nothing where nothing was opened. */
    @Override
    void close();
}
