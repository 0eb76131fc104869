package se.digikomp.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts programs of these tests in processes of their own, which can be killed. */
public final class Processes {

    private Processes() {
    }

    /** Starts a main class with the class path that this process has, however that came about. */
    public static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        classPath(main.getName(), JdbcStore.class.getName(), "se.digikomp.store.Store",
                                "se.digikomp.responses.Response", "se.digikomp.survey.Outline",
                                "org.apache.derby.jdbc.EmbeddedDataSource", "org.apache.derby.iapi.jdbc.JDBCBoot",
                                "org.apache.derby.shared.common.error.StandardException"),
                        main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    }

    private static String classPath(String... classes) {
        return Stream.of(classes).map(Processes::origin).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String origin(String name) {
        try {
            return Path.of(Class.forName(name).getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
