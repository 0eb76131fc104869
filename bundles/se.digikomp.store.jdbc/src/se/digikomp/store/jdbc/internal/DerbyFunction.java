package se.digikomp.store.jdbc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import se.digikomp.store.StoreException;
import se.digikomp.store.StoreException.Reason;

/**
 * The function {@code byte_at} in Derby. Derby's own functions take no bytes apart; its database can keep classes,
 * which every program that opens it with Derby alone then finds.
 */
final class DerbyFunction {

    private static final String JAR = "APP.BYTE_AT";

    private DerbyFunction() {
    }

    /** Adds it within the transaction. */
    static void add(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement install = connection.prepareStatement("call sqlj.install_jar(?, ?, 0)")) {
            Path jar = jar();
            try {
                install.setString(1, jar.toString());
                install.setString(2, JAR);
                install.execute();
            } finally {
                Files.deleteIfExists(jar);
            }
            statement.execute(
                    "call syscs_util.syscs_set_database_property('derby.database.classpath', '" + JAR + "')");
            statement.execute("create function byte_at (content varchar(32600) for bit data, spot integer) "
                    + "returns integer language java parameter style java deterministic no sql external name '"
                    + ByteAt.class.getName() + ".of'");
        } catch (IOException e) {
            throw new StoreException(Reason.NOT_WRITABLE, "cannot write " + JAR, e);
        }
    }

    private static Path jar() throws IOException {
        String entry = ByteAt.class.getName().replace('.', '/') + ".class";
        Path jar = Files.createTempFile("digikomp", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                InputStream code = ByteAt.class.getResourceAsStream("ByteAt.class")) {
            out.putNextEntry(new ZipEntry(entry));
            code.transferTo(out);
        }
        return jar;
    }
}
