package se.digikomp.analysis.ui.internal.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.charts.Chart;
import se.digikomp.report.ResultFormat;
import se.digikomp.report.ResultWriter;

/** The forms in which a result leaves the result view, each named after its files' ending. */
public enum Export {
    /** A picture in pixels, twice as fine as a usual screen. */
    PNG,
    /** A picture in lines. */
    SVG,
    /** A page in lines, for reading and printing. */
    PDF,
    /** A workbook. */
    XLSX,
    /** One line a figure. */
    CSV,
    /** Text for programs. */
    JSON;

    /** The form of a file with this name; a picture where its ending says nothing. */
    public static Export of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (Export export : values()) {
            if (name.endsWith('.' + export.extension())) {
                return export;
            }
        }
        return PNG;
    }

    /** The ending of file names, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes a result in this form, pictures as the chart draws them; not for the screen's thread. */
    public Path write(GuardedResult result, Chart chart, Path file, Locale locale) throws IOException {
        return Files.write(file, content(result, chart, locale));
    }

    /** A result in this form, pictures as the chart draws them; not for the screen's thread. */
    public byte[] content(GuardedResult result, Chart chart, Locale locale) {
        return new ResultWriter(locale, chart).write(result, ResultFormat.valueOf(name()));
    }
}
