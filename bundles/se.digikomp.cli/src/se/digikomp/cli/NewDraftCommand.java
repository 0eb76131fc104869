package se.digikomp.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new-draft KEY --from N}: starts a draft from a published version. */
@Command(name = "new-draft", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class NewDraftCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", descriptionKey = "newDraft.key")
    private String key;
    @Option(names = "--from", paramLabel = "N", required = true, descriptionKey = "newDraft.from")
    private String from;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    NewDraftCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        workplace.console().out()
                .println(new ModelFiles(workplace, common.data()).with(files -> files.newDraft(key, from)));
        return Exit.DONE;
    }
}
