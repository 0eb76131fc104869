package se.digikomp.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.report.CompilationRun;
import se.digikomp.report.CompilationWriter;
import se.digikomp.report.Compiler;
import se.digikomp.report.Dispatch;
import se.digikomp.report.DocumentFormat;
import se.digikomp.session.Session;
import se.digikomp.survey.Unit;

/** Writes compilations in all formats and prints a line a library. */
record Compilations(Workplace workplace, Session session) {

    /** What became of each library. */
    List<Dispatch> write(Snapshot snapshot, List<Unit> units, Path folder) {
        CompilationRun run = new CompilationRun(new Compiler(session.analyses(), session.runner()),
                new CompilationWriter(session.store().releases(), Clock.systemDefaultZone()));
        List<Dispatch> done = run.write(snapshot, units,
                new CompilationRun.Order(folder, workplace.locale(), EnumSet.allOf(DocumentFormat.class)),
                Progress.NONE, this::print);
        long written = done.stream().filter(Dispatch.Written.class::isInstance).count();
        workplace.console().say("compile.done", written, done.size() - written, folder.toAbsolutePath().normalize());
        return done;
    }

    private void print(Dispatch dispatch) {
        String library = dispatch.unit().name();
        String line = switch (dispatch) {
            case Dispatch.Written written -> text("compile.written", library, written.files().stream()
                    .map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")));
            case Dispatch.Refused refused -> text("compile.refused", library, refused.reason().in(workplace.locale()));
            case Dispatch.Failed failed -> text("compile.failed", library, failed.cause().getMessage());
        };
        workplace.console().out().println(line);
    }

    private String text(String key, Object... arguments) {
        return Messages.format(workplace.locale(), key, arguments);
    }
}
