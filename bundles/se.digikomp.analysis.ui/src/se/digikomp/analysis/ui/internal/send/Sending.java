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
import se.digikomp.report.Assembly;
import se.digikomp.report.Compilation;
import se.digikomp.report.CompilationWriter;
import se.digikomp.report.Compiler;
import se.digikomp.report.Delivery;
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
        Compiler compiler = new Compiler(session.analyses(), session.runner());
        CompilationWriter writer = new CompilationWriter(session.store().releases(), Clock.systemDefaultZone());
        List<Sent> sent = new ArrayList<>();
        for (Unit unit : units) {
            progress.stopIfCancelled();
            sent.add(switch (compiler.compile(snapshot, unit, Progress.NONE)) {
                case Assembly.Refused refused -> new Sent(unit, List.of(), refused.reason());
                case Assembly.Ready ready -> written(writer, ready.compilation(), folder, language, formats);
            });
            progress.done((double) sent.size() / units.size());
        }
        return List.copyOf(sent);
    }

    private static Sent written(CompilationWriter writer, Compilation compilation, Path folder, Locale language,
            Set<DocumentFormat> formats) {
        return switch (writer.write(compilation, folder, language, formats)) {
            case Delivery.Written written -> new Sent(compilation.unit(), written.files(), Text.EMPTY);
            case Delivery.Refused refused -> new Sent(compilation.unit(), List.of(), refused.reason());
        };
    }
}
