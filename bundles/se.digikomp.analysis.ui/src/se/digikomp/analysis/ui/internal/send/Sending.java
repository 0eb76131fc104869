package se.digikomp.analysis.ui.internal.send;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.ui.internal.model.Sent;
import se.digikomp.report.CompilationRun;
import se.digikomp.report.CompilationWriter;
import se.digikomp.report.Compiler;
import se.digikomp.report.Dispatch;
import se.digikomp.report.DocumentFormat;
import se.digikomp.session.Session;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** Writes the compilations of some libraries one after the other; not for the screen's thread. */
final class Sending {

    private final Session session;

    Sending(Session session) {
        this.session = session;
    }

    /** What became of each library's compilation; where a person cancels, what was written stays. */
    List<Sent> send(Snapshot snapshot, List<Unit> units, Locale language, Set<DocumentFormat> formats, Path folder,
            Progress progress) {
        CompilationRun run = new CompilationRun(new Compiler(session.analyses(), session.runner()),
                new CompilationWriter(session.store().releases(), Clock.systemDefaultZone()));
        List<Sent> sent = new ArrayList<>();
        run.write(snapshot, units, new CompilationRun.Order(folder, language, formats), progress,
                dispatch -> sent.add(sent(dispatch)));
        return List.copyOf(sent);
    }

    private static Sent sent(Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Written written -> new Sent(written.unit(), written.files(), Text.EMPTY);
            case Dispatch.Refused refused -> new Sent(refused.unit(), List.of(), refused.reason());
            case Dispatch.Failed failed -> new Sent(failed.unit(), List.of(), unwritten(failed));
        };
    }

    private static Text unwritten(Dispatch.Failed failed) {
        return Text.of("Inte skriven: " + failed.cause().getMessage(), "Not written: " + failed.cause().getMessage());
    }
}
