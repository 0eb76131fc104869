package se.digikomp.analysis.ui.internal.parts;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.ui.internal.model.Export;
import se.digikomp.charts.Chart;
import se.digikomp.ui.Background;

/** Puts the chart in sight on the clipboard as a picture. */
public final class CopyPictureHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<ResultView> view = ResultView.of(event);
        view.flatMap(ResultView::result).ifPresent(result -> copy(shell, result, view.orElseThrow().chart()));
        return event.getCommand();
    }

    private static void copy(Shell shell, GuardedResult result, Chart chart) {
        new Background(shell)
                .compute(Messages.Copy_drawing,
                        progress -> new ImageData(new ByteArrayInputStream(
                                Export.PNG.content(result, chart, Locale.getDefault()))))
                .then(picture -> {
                    Clipboard clipboard = new Clipboard(shell.getDisplay());
                    clipboard.setContents(new Object[] { picture }, new Transfer[] { ImageTransfer.getInstance() });
                    clipboard.dispose();
                });
    }
}
