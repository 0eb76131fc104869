package se.digikomp.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Unit;

/** Writes the compilations of several libraries one after the other; one that fails does not stop the others. */
public final class CompilationRun {

    private final Compiler compiler;
    private final CompilationWriter writer;

    /** A run that puts together with this compiler and writes with this writer. */
    public CompilationRun(Compiler compiler, CompilationWriter writer) {
        this.compiler = compiler;
        this.writer = writer;
    }

    /**
     * Where documents go and what they are.
     *
     * @param folder  created where it is missing
     * @param locale  language of the documents
     * @param formats at least one
     */
    public record Order(Path folder, Locale locale, Set<DocumentFormat> formats) {
        public Order {
            formats = Set.copyOf(formats);
        }
    }

    /**
     * What became of each library, in their order. Call on a background thread.
     *
     * @param told hears of each library as soon as it is done, on the calling thread
     * @throws CancellationException where nobody waits for it any more; what was written stays
     * @throws IllegalStateException where an analysis of the product is missing or fails
     */
    public List<Dispatch> write(Snapshot snapshot, List<Unit> units, Order order, Progress progress,
            Consumer<Dispatch> told) {
        List<Dispatch> done = new ArrayList<>();
        for (Unit unit : units) {
            progress.stopIfCancelled();
            Dispatch dispatch = write(snapshot, unit, order);
            done.add(dispatch);
            told.accept(dispatch);
            progress.done((double) done.size() / units.size());
        }
        return done;
    }

    private Dispatch write(Snapshot snapshot, Unit unit, Order order) {
        try {
            return switch (compiler.compile(snapshot, unit, Progress.NONE)) {
                case Assembly.Refused refused -> new Dispatch.Refused(unit, refused.reason());
                case Assembly.Ready ready -> switch (writer.write(ready.compilation(), order.folder(), order.locale(),
                        order.formats())) {
                    case Delivery.Written written -> new Dispatch.Written(unit, written.files());
                    case Delivery.Refused refused -> new Dispatch.Refused(unit, refused.reason());
                };
            };
        } catch (ReportException e) {
            return new Dispatch.Failed(unit, e);
        }
    }
}
