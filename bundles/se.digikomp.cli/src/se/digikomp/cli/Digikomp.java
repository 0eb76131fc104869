package se.digikomp.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: without a command it asks for one. */
@Command(name = "digikomp", mixinStandardHelpOptions = true)
final class Digikomp implements Runnable {

    @Option(names = "--locale", paramLabel = "sv|en", descriptionKey = "option.locale")
    private Language locale;
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
