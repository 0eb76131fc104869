package se.digikomp.analysis.ui.internal.parts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.ui.internal.model.Export;
import se.digikomp.charts.Chart;

/** Saves the result in sight as a picture or as figures, in the file that the command names or a person chooses. */
public final class ExportHandler extends AbstractHandler {

    private static final String FILE = "se.digikomp.analysis.ui.export.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<ResultView> view = ResultView.of(event);
        Optional<GuardedResult> result = view.flatMap(ResultView::result);
        if (result.isPresent()) {
            Optional<Path> file = Optional.ofNullable(event.getParameter(FILE)).map(Path::of)
                    .or(() -> ask(shell, name(result.get())));
            Departure departure = new Departure(event, result.get());
            Chart chart = view.orElseThrow().chart();
            file.ifPresent(chosen -> export(departure, result.get(), chart, chosen));
        } else {
            MessageDialog.openInformation(shell, Messages.Export_title, Messages.Export_nothing);
        }
        return event.getCommand();
    }

    private static void export(Departure departure, GuardedResult result, Chart chart, Path file) {
        departure.start(NLS.bind(Messages.Export_writing, file.getFileName()), file.getFileName().toString(),
                Export.of(file).extension(), () -> Export.of(file).write(result, chart, file, Locale.getDefault()),
                written -> {});
    }

    private static Optional<Path> ask(Shell shell, String name) {
        List<Export> exports = List.of(Export.values());
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(
                exports.stream().map(export -> "*." + export.extension()).toArray(String[]::new));
        dialog.setFilterNames(exports.stream().map(ExportHandler::words).toArray(String[]::new));
        dialog.setFileName(name + '.' + exports.getFirst().extension());
        return Optional.ofNullable(dialog.open())
                .map(chosen -> withEnding(chosen, exports.get(Math.max(0, dialog.getFilterIndex()))));
    }

    private static Path withEnding(String chosen, Export export) {
        boolean named = Arrays.stream(Export.values())
                .anyMatch(each -> chosen.toLowerCase(Locale.ROOT).endsWith('.' + each.extension()));
        return Path.of(named ? chosen : chosen + '.' + export.extension());
    }

    /** A name for a result, of whose answers they are, the round and the analysis. */
    static String name(GuardedResult result) {
        String analysis = result.provenance().analysis();
        return result.provenance().selection().name().in(Locale.getDefault()) + '-'
                + result.provenance().round().name() + '-' + analysis.substring(analysis.lastIndexOf('.') + 1);
    }

    private static String words(Export export) {
        return switch (export) {
            case PNG -> Messages.Export_png;
            case SVG -> Messages.Export_svg;
            case PDF -> Messages.Export_pdf;
            case XLSX -> Messages.Export_xlsx;
            case CSV -> Messages.Export_csv;
            case JSON -> Messages.Export_json;
        };
    }
}
