package se.digikomp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.catalogue.Problem;
import se.digikomp.session.QuestionnaireFiles;
import se.digikomp.store.PublishedVersions.Published;

/** {@code publish FILE --by NAME}: freezes a draft, or says what is in the way. */
@Command(name = "publish", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class PublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "publish.file")
    private Path file;
    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "publish.by")
    private String by;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    PublishCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if (by.isBlank()) {
            throw workplace.refused(Exit.USAGE, "publish.nobody");
        }
        return new ModelFiles(workplace, common.data()).with(file, this::publish);
    }

    private int publish(QuestionnaireFiles files) {
        List<Problem> blockers = files.blockers(file);
        if (!blockers.isEmpty()) {
            blockers.forEach(problem -> workplace.console().err()
                    .println(problem.message(workplace.locale()) + " [" + problem.code() + "]"));
            workplace.console().say("publish.refused", file, blockers.size());
            return Exit.REFUSED;
        }
        Published published = files.publish(file, by);
        workplace.console().out().println(Messages.format(workplace.locale(), "publish.done",
                published.version().questionnaire(), published.version().version(), published.version().digest(),
                published.by()));
        return Exit.DONE;
    }
}
