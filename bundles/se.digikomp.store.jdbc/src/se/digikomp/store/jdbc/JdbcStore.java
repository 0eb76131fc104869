package se.digikomp.store.jdbc;

import java.nio.file.Path;
import java.time.Clock;

import se.digikomp.store.MappingProfiles;
import se.digikomp.store.PublishedVersions;
import se.digikomp.store.ReleaseLog;
import se.digikomp.store.ResponseStore;
import se.digikomp.store.Store;
import se.digikomp.store.jdbc.internal.Database;
import se.digikomp.store.jdbc.internal.DerbyDialect;
import se.digikomp.store.jdbc.internal.JdbcProfiles;
import se.digikomp.store.jdbc.internal.JdbcPublished;
import se.digikomp.store.jdbc.internal.JdbcReleases;
import se.digikomp.store.jdbc.internal.JdbcResponses;

/** A store in a relational database, brought up to date when it is opened. */
public final class JdbcStore implements Store {

    private final Database database;
    private final ResponseStore responses;
    private final MappingProfiles profiles;
    private final PublishedVersions published;
    private final ReleaseLog releases;

    private JdbcStore(Database database) {
        this.database = database;
        responses = new JdbcResponses(database, Clock.systemUTC());
        profiles = new JdbcProfiles(database);
        published = new JdbcPublished(database);
        releases = new JdbcReleases(database);
    }

    /**
     * A store in a folder of its own, kept by an embedded Derby. The folder is made where it does not exist, at the
     * first call that needs it. One process at a time has it open; a second is told {@code LOCKED}.
     */
    public static JdbcStore derby(Path databaseFolder) {
        return new JdbcStore(new Database(new DerbyDialect(databaseFolder)));
    }

    @Override
    public ResponseStore responses() {
        return responses;
    }

    @Override
    public MappingProfiles profiles() {
        return profiles;
    }

    @Override
    public PublishedVersions published() {
        return published;
    }

    @Override
    public ReleaseLog releases() {
        return releases;
    }

    @Override
    public void close() {
        database.close();
    }
}
