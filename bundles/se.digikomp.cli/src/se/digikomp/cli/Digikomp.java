package se.digikomp.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: without a command it asks for one. */
@Command(name = "digikomp", mixinStandardHelpOptions = true, version = "Digikomp 0.1.0")
final class Digikomp implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
