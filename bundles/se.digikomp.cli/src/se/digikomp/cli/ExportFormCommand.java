package se.digikomp.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.digikomp.report.PaperForm;

/** {@code export-form FILE --out FILE.pdf}: the questionnaire to be filled in on paper. */
@Command(name = "export-form", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class ExportFormCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "exportForm.file")
    private Path file;
    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, descriptionKey = "exportForm.out")
    private Path out;
    @Option(names = "--language", paramLabel = "CODE", descriptionKey = "exportForm.language")
    private String language;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    ExportFormCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Locale asked = language == null ? workplace.locale() : Locale.of(language);
        return new ModelFiles(workplace, common.data()).with(file, files -> {
            new PaperForm(files.outline(file), asked, files.isDraft(file)).write(out);
            workplace.console().out().println(out);
            return Exit.DONE;
        });
    }
}
