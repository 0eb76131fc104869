package se.digikomp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.catalogue.DiffFormat;

/** {@code diff A B}: what differs between two versions of a questionnaire, word by word. */
@Command(name = "diff", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.before")
    private Path before;
    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.after")
    private Path after;
    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "TEXT", descriptionKey = "diff.format")
    private DiffFormat format;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    DiffCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(before)) {
            throw workplace.refused(Exit.USAGE, "file.missing", before);
        }
        String document = new ModelFiles(workplace, common.data()).with(after,
                files -> files.diff(before, after, format, workplace.locale()));
        workplace.console().out().print(document);
        workplace.console().out().flush();
        return Exit.DONE;
    }
}
