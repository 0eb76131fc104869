package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;

import se.digikomp.store.StoreException;

/** What differs between one database product and another; everything else is SQL that all of them understand. */
public interface Dialect {

    /** Makes the database ready for its first connection. */
    void open() throws SQLException;

    /** A connection that commits when told to. */
    Connection connect() throws SQLException;

    /** Lets go of the database after its last connection. */
    void close() throws SQLException;

    /** The product's word for the placeholder {@code {text}}: a type for text of any length. */
    String text();

    /** The product's word for the placeholder {@code {bytes n}}: a type for at most so many bytes. */
    String bytes(int most);

    /** Makes the function {@code byte_at(bytes, place)} of {@link ByteAt}, for any program that opens the database. */
    void addByteAt(Connection connection) throws SQLException;

    /** What a person can do about a failure. */
    StoreException.Reason reason(SQLException failure);
}
