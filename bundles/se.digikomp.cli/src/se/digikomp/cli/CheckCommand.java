package se.digikomp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;

/** {@code check FILE…}: what should be mended in model files. */
@Command(name = "check", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "check.file")
    private List<Path> files;
    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    CheckCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        ModelFiles models = new ModelFiles(workplace, common.data());
        files.forEach(file -> problems.addAll(models.with(file, found -> found.check(file))));
        if (json) {
            workplace.console().out().println(listing(problems).json());
        } else {
            problems.forEach(problem -> workplace.console().out().println(line(problem)));
            workplace.console().out().println(Messages.format(workplace.locale(), "check.done",
                    count(problems, Severity.ERROR), count(problems, Severity.WARNING),
                    count(problems, Severity.HINT)));
        }
        return count(problems, Severity.ERROR) > 0 ? Exit.REFUSED : Exit.DONE;
    }

    private Listing listing(List<Problem> problems) {
        return new Listing(List.of("file", "severity", "rule", "object", "message", "explanation"),
                problems.stream()
                        .map(problem -> List.<Object>of(problem.file(),
                                problem.severity().name().toLowerCase(Locale.ROOT), problem.code(),
                                problem.identity(), problem.message(workplace.locale()),
                                problem.explanation(workplace.locale())))
                        .toList());
    }

    private String line(Problem problem) {
        return Messages.format(workplace.locale(), "check.line", problem.file(),
                Messages.format(workplace.locale(), "severity." + problem.severity()),
                problem.message(workplace.locale()), problem.code());
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
