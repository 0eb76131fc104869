package se.digikomp.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.report.Assembly;
import se.digikomp.report.Compiler;
import se.digikomp.report.CompilationWriter;
import se.digikomp.report.Delivery;
import se.digikomp.report.DocumentFormat;
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
            Snapshot snapshot = session.snapshot(workplace.round(session, round));
            List<Unit> units = libraries.all ? snapshot.territory().units()
                    : libraries.units.stream().map(name -> workplace.unit(snapshot.territory(), name)).toList();
            int refused = compile(workplace, session, snapshot, units, out);
            return refused == 0 || libraries.all && refused < units.size() ? Exit.DONE : Exit.REFUSED;
        }
    }

    /** Writes what may be written, says a line a library; returns how many were refused. */
    static int compile(Workplace workplace, Session session, Snapshot snapshot, List<Unit> units, Path folder) {
        Compiler compiler = new Compiler(session.analyses(), session.runner());
        CompilationWriter writer = new CompilationWriter(session.store().releases(), Clock.systemDefaultZone());
        int refused = 0;
        for (Unit unit : units) {
            Delivery delivery = switch (compiler.compile(snapshot, unit, Progress.NONE)) {
                case Assembly.Ready ready -> writer.write(ready.compilation(), folder, workplace.locale(),
                        EnumSet.allOf(DocumentFormat.class));
                case Assembly.Refused reason -> new Delivery.Refused(reason.reason());
            };
            switch (delivery) {
                case Delivery.Written written -> workplace.console().out().println(Messages.format(workplace.locale(),
                        "compile.written", unit.name(),
                        String.join(", ", written.files().stream().map(file -> file.getFileName().toString()).toList())));
                case Delivery.Refused reason -> {
                    refused++;
                    workplace.console().out().println(Messages.format(workplace.locale(), "compile.refused", unit.name(),
                            reason.reason().in(workplace.locale())));
                }
            }
        }
        workplace.console().say("compile.done", units.size() - refused, refused, folder.toAbsolutePath().normalize());
        return refused;
    }
}
