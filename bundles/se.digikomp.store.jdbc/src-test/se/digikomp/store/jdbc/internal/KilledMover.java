package se.digikomp.store.jdbc.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import se.digikomp.store.StoreException.Reason;

/** A program that ends in the middle of the last step, before it is committed, as if it had been killed. */
public final class KilledMover {

    static final int KILLED = 9;

    /** Derby up to the moment when the step has made its function and ends where the next thing is asked of it. */
    private record Ending(DerbyDialect derby) implements Dialect {

        @Override
        public void open() throws SQLException {
            derby.open();
        }

        @Override
        public Connection connect() throws SQLException {
            return derby.connect();
        }

        @Override
        public void close() throws SQLException {
            derby.close();
        }

        @Override
        public String text() {
            return derby.text();
        }

        @Override
        public String bytes(int most) {
            return derby.bytes(most);
        }

        @Override
        public void addByteAt(Connection connection) throws SQLException {
            derby.addByteAt(connection);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("drop view answer");
                statement.executeUpdate("delete from answer_block");
            }
            Runtime.getRuntime().halt(KILLED);
        }

        @Override
        public Reason reason(SQLException failure) {
            return derby.reason(failure);
        }
    }

    private KilledMover() {
    }

    /** Begins to bring the database in the folder named by the first argument up to date. */
    public static void main(String[] arguments) throws SQLException {
        Dialect dialect = new Ending(new DerbyDialect(Path.of(arguments[0])));
        dialect.open();
        Migrations.own(dialect).apply();
    }
}
