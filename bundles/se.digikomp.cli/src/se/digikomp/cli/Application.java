package se.digikomp.cli;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.session.Session;

/** The program that runs one command and ends with its exit code. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Console console = Console.ofProcess();
        return new CommandLineProgram(console,
                folder -> Session.open(folder, Analyses.of(RegistryFactory.getRegistry()))).run(arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
