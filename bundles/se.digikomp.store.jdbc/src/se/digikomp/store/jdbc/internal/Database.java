package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;

import se.digikomp.store.StoreException;

/** A database, opened and brought up to date at the first transaction. */
public final class Database {

    /** What is done within one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final Dialect dialect;
    private boolean open;
    private boolean closed;

    /** A database of some product. */
    public Database(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Does work that changes nothing. */
    <T> T read(String what, Work<T> work) {
        return transaction(what, work);
    }

    /** Does work that changes something, one at a time: all of it is kept, or none where it throws. */
    synchronized <T> T write(String what, Work<T> work) {
        return transaction(what, work);
    }

    /** Ends the use of the database; no transaction can follow. */
    public synchronized void close() {
        closed = true;
        if (open) {
            open = false;
            try {
                dialect.close();
            } catch (SQLException e) {
                throw failure("close", e);
            }
        }
    }

    private <T> T transaction(String what, Work<T> work) {
        open();
        try (Connection connection = dialect.connect()) {
            return within(connection, work);
        } catch (SQLException e) {
            throw failure(what, e);
        }
    }

    private static <T> T within(Connection connection, Work<T> work) throws SQLException {
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** A failure of the world often takes the connection with it; why is told by what came first. */
    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private synchronized void open() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        if (!open) {
            try {
                dialect.open();
                open = true;
                Migrations.own(dialect).apply();
            } catch (SQLException e) {
                giveUp(e);
                throw failure("open", e);
            } catch (StoreException e) {
                giveUp(e);
                throw e;
            }
        }
    }

    private void giveUp(Exception reason) {
        if (open) {
            open = false;
            try {
                dialect.close();
            } catch (SQLException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private StoreException failure(String what, SQLException cause) {
        return new StoreException(dialect.reason(cause), "could not " + what + ": " + cause.getMessage(), cause);
    }
}
