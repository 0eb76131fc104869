package se.digikomp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.session.TextFiles;

/** {@code import-texts FILE TEXTS}: takes what a translator sent back into a draft. */
@Command(name = "import-texts", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class ImportTextsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "publish.file")
    private Path file;
    @Parameters(index = "1", paramLabel = "TEXTS", descriptionKey = "texts.file")
    private Path texts;
    @Option(names = "--by", paramLabel = "NAME", defaultValue = "", descriptionKey = "texts.by")
    private String by;
    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    ImportTextsCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(texts)) {
            throw workplace.refused(Exit.USAGE, "file.missing", texts);
        }
        TextFiles.Taken taken = new ModelFiles(workplace, common.data()).in(file,
                session -> new TextFiles(session).take(file, texts, by, dryRun));
        taken.problems().forEach(problem -> workplace.console().err()
                .println(problem.message(workplace.locale()) + " [" + problem.code() + "]"));
        if (taken.refused()) {
            return Exit.REFUSED;
        }
        workplace.console().out().println(Messages.format(workplace.locale(), dryRun ? "texts.would" : "texts.taken",
                taken.wordings(), taken.language()));
        return Exit.DONE;
    }
}
