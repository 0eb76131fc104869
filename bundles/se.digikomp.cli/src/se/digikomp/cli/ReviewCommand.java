package se.digikomp.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review FILE}: sends a draft to review, or takes it back. */
@Command(name = "review", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class ReviewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "publish.file")
    private Path file;
    @Option(names = "--back", descriptionKey = "review.back")
    private boolean back;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    ReviewCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        return new ModelFiles(workplace, common.data()).with(file, files -> {
            if (back) {
                files.backToDraft(file);
            } else {
                files.review(file);
            }
            workplace.console().out()
                    .println(Messages.format(workplace.locale(), back ? "review.taken" : "review.sent", file));
            return Exit.DONE;
        });
    }
}
