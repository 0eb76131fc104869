package se.digikomp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.digikomp.catalogue.Problem;
import se.digikomp.session.FrameworkFiles;

/** {@code adopt FILE}: locks the draft of an edition of a framework, or says what is in the way. */
@Command(name = "adopt", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class AdoptCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "adopt.file")
    private Path file;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    AdoptCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        List<Problem> blockers = new ModelFiles(workplace, common.data()).in(file,
                session -> new FrameworkFiles(session).adopt(file));
        if (!blockers.isEmpty()) {
            blockers.forEach(problem -> workplace.console().err()
                    .println(problem.message(workplace.locale()) + " [" + problem.code() + "]"));
            workplace.console().say("adopt.refused", file, blockers.size());
            return Exit.REFUSED;
        }
        workplace.console().out().println(Messages.format(workplace.locale(), "adopt.done", file));
        return Exit.DONE;
    }
}
