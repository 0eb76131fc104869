package se.digikomp.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.session.FrameworkFiles;
import se.digikomp.session.QuestionnaireFiles;
import se.digikomp.session.Session;

/**
 * {@code new-draft KEY --from N [--as LABEL]}: starts a draft from a published version of a questionnaire, or from an
 * adopted edition of a framework, which needs a label for the new one.
 */
@Command(name = "new-draft", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class NewDraftCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", descriptionKey = "newDraft.key")
    private String key;
    @Option(names = "--from", paramLabel = "N", required = true, descriptionKey = "newDraft.from")
    private String from;
    @Option(names = "--as", paramLabel = "LABEL", descriptionKey = "newDraft.as")
    private String label;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    NewDraftCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        workplace.console().out().println(new ModelFiles(workplace, common.data()).of(this::begun));
        return Exit.DONE;
    }

    private Path begun(Session session) {
        FrameworkFiles frameworks = new FrameworkFiles(session);
        boolean framework = frameworks.knows(key);
        if (framework != (label != null)) {
            throw workplace.refused(Exit.USAGE, framework ? "newDraft.unnamed" : "newDraft.named", key);
        }
        return framework ? frameworks.newEdition(key, from, label)
                : new QuestionnaireFiles(session).newDraft(key, from);
    }
}
