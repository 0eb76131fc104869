package se.digikomp.analysis.ui.internal.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.charts.Chart;
import se.digikomp.charts.Drawing;
import se.digikomp.charts.GraphicsPainter;
import se.digikomp.charts.Palette;
import se.digikomp.charts.Setting;
import se.digikomp.charts.SvgPainter;
import se.digikomp.report.PicturePdf;
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

    private static final double WIDTH = 900;
    private static final double SCALE = 2;

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
        return switch (this) {
            case PNG -> new GraphicsPainter(Palette.LIGHT).png(picture(result, chart, locale), SCALE);
            case SVG ->
                new SvgPainter(Palette.LIGHT).svg(picture(result, chart, locale)).getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf(result, chart, locale);
            case XLSX -> new ResultWriter(locale).write(result, ResultFormat.XLSX);
            case CSV -> new ResultWriter(locale).write(result, ResultFormat.CSV);
            case JSON -> new ResultWriter(locale).write(result, ResultFormat.JSON);
        };
    }

    private static Drawing picture(GuardedResult result, Chart chart, Locale locale) {
        Setting setting = Setting.of(WIDTH, locale);
        String caption = Captions.subject(result, locale) + ". "
                + Captions.footer(result.provenance(), locale);
        return Captioned.of(Picture.of(result.blocks(), chart, setting), caption, setting);
    }

    private static byte[] pdf(GuardedResult result, Chart chart, Locale locale) {
        return new PicturePdf(Captions.subject(result, locale),
                Picture.of(result.blocks(), chart, Setting.of(WIDTH, locale)),
                Captions.footer(result.provenance(), locale), locale).bytes();
    }
}
