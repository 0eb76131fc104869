package se.digikomp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.catalogue.TranslationFormat;
import se.digikomp.session.TextFiles;

/** {@code export-texts FILE --to LANGUAGE --out FILE}: the texts of a questionnaire for a translator. */
@Command(name = "export-texts", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class ExportTextsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "exportForm.file")
    private Path file;
    @Option(names = "--to", paramLabel = "CODE", required = true, descriptionKey = "texts.to")
    private String language;
    @Option(names = "--format", paramLabel = "xliff_1_2|xliff_2_0|csv", defaultValue = "XLIFF_1_2", descriptionKey = "texts.format")
    private TranslationFormat format;
    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "exportForm.out")
    private Path out;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    ExportTextsCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        String texts = new ModelFiles(workplace, common.data()).in(file,
                session -> new TextFiles(session).export(file, language, format));
        try {
            Files.writeString(out, texts);
        } catch (IOException e) {
            throw new RefusedException(Exit.FAILED, Messages.format(workplace.locale(), "world.file", out));
        }
        workplace.console().out().println(out);
        return Exit.DONE;
    }
}
