package se.digikomp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.report.Dispatch;
import se.digikomp.session.Demonstration;
import se.digikomp.session.Session;
import se.digikomp.store.Progress;

/** {@code demo}: loads the demo region and compiles the round 2019 for all its libraries. */
@Command(name = "demo", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "compile.out")
    private Path out;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    DemoCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        try (Session session = workplace.open(common.data())) {
            for (String added : new Demonstration(session).load(Progress.NONE)) {
                workplace.console().say("demo.added", added);
            }
            Snapshot snapshot = session.snapshot(workplace.round(session, "2019"));
            List<Dispatch> done = new Compilations(workplace, session).write(snapshot, snapshot.territory().units(),
                    out);
            return done.stream().anyMatch(Dispatch.Failed.class::isInstance) ? Exit.FAILED : Exit.DONE;
        }
    }
}
