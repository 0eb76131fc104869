package se.digikomp.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retire FILE}: hides a published version from new rounds. */
@Command(name = "retire", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class RetireCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "retire.file")
    private Path file;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    RetireCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        return new ModelFiles(workplace, common.data()).with(file, files -> {
            files.retire(file);
            workplace.console().out().println(Messages.format(workplace.locale(), "retire.done", file));
            return Exit.DONE;
        });
    }
}
