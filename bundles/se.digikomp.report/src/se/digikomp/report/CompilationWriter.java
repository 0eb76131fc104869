package se.digikomp.report;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import se.digikomp.analysis.engine.Provenance;
import se.digikomp.report.internal.CompilationPdf;
import se.digikomp.report.internal.CompilationWorkbook;
import se.digikomp.report.internal.FileName;
import se.digikomp.report.internal.WholeFile;
import se.digikomp.store.ReleaseLog;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** Writes compilations as documents and enters each one in the release log. One at a time a log. */
public final class CompilationWriter {

    private final ReleaseLog releases;
    private final ReleaseGate gate;

    /** A writer that remembers in this log what it let out, dated by this clock. */
    public CompilationWriter(ReleaseLog releases, Clock clock) {
        this.releases = releases;
        gate = new ReleaseGate(releases, clock);
    }

    /**
     * Writes a compilation into a folder, which is created where it is missing: {@code Ystad-2019.pdf} and so on, with
     * the code of the library where another one has that name. A file that was there is replaced once the new one is
     * complete. Refused where what left before of this round
     * rests on so nearly the same respondents that the difference would show a few of them.
     *
     * @throws ReportException where a file cannot be written
     */
    public Delivery write(Compilation compilation, Path folder, Locale locale, Set<DocumentFormat> formats) {
        Provenance provenance = compilation.provenance();
        Optional<Text> refusal = gate.refusal(provenance, compilation.footing());
        if (refusal.isPresent()) {
            return new Delivery.Refused(refusal.get());
        }
        List<Path> files = new ArrayList<>();
        for (DocumentFormat format : EnumSet.copyOf(formats)) {
            Path file = folder.resolve(name(compilation, format));
            byte[] content = switch (format) {
                case PDF -> new CompilationPdf(compilation, locale).bytes();
                case XLSX -> new CompilationWorkbook(compilation, locale).bytes();
            };
            WholeFile.write(file, content);
            gate.enter(provenance, compilation.footing(), "compilation." + format.extension(),
                    file.getFileName().toString());
            files.add(file);
        }
        return new Delivery.Written(files);
    }

    private String name(Compilation compilation, DocumentFormat format) {
        Unit unit = compilation.unit();
        String round = compilation.provenance().round().name();
        String name = FileName.of(unit.name(), round, format);
        boolean taken = releases.of(round).stream()
                .anyMatch(release -> release.file().equalsIgnoreCase(name) && !release.subject().equals(unit.code()));
        return taken ? FileName.of(unit.name() + " " + unit.code(), round, format) : name;
    }
}
