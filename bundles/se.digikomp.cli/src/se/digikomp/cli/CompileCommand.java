package se.digikomp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.report.Dispatch;
import se.digikomp.session.Session;
import se.digikomp.survey.Unit;

/** {@code compile}: writes the compilation of each library that may have one, and says why the others may not. */
@Command(name = "compile", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class CompileCommand implements Callable<Integer> {

    /** Which libraries. */
    private static final class Libraries {
        @Option(names = "--unit", paramLabel = "NAME", required = true, descriptionKey = "compile.unit")
        private List<String> units = new ArrayList<>();
        @Option(names = "--all", required = true, descriptionKey = "compile.all")
        private boolean all;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Libraries libraries;
    @Option(names = "--round", paramLabel = "NAME", descriptionKey = "option.round")
    private String round;
    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "compile.out")
    private Path out;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    CompileCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        try (Session session = workplace.open(common.data())) {
            workplace.warn(session);
            Snapshot snapshot = session.snapshot(workplace.round(session, round));
            List<Unit> units = libraries.all ? snapshot.territory().units()
                    : libraries.units.stream().map(name -> workplace.unit(snapshot.territory(), name)).toList();
            List<Dispatch> done = new Compilations(workplace, session).write(snapshot, units, out);
            return exit(done);
        }
    }

    private int exit(List<Dispatch> done) {
        if (done.stream().anyMatch(Dispatch.Failed.class::isInstance)) {
            return Exit.FAILED;
        }
        boolean served = libraries.all ? done.stream().anyMatch(Dispatch.Written.class::isInstance)
                : done.stream().noneMatch(Dispatch.Refused.class::isInstance);
        return served ? Exit.DONE : Exit.REFUSED;
    }
}
