package se.digikomp.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.charts.ContributedRenderers;
import se.digikomp.session.Session;

/** The program that runs one command and ends with its exit code. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Bundle bundle = FrameworkUtil.getBundle(Application.class);
        return new CommandLineProgram(Console.ofProcess(),
                folder -> Session.open(folder, Analyses.of(RegistryFactory.getRegistry())),
                preferred -> ContributedRenderers.read(RegistryFactory.getRegistry()).chart(preferred),
                Application::log, bundle.getVersion().toString()).run(arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }

    private static Optional<Path> log(Throwable failure) {
        ILog.of(Application.class).error("A command failed", failure);
        return Optional.ofNullable(Platform.getLogFileLocation()).map(IPath::toPath);
    }
}
