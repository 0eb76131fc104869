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
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.ui.internal.model.Export;
import se.digikomp.charts.Chart;

/** Puts the chart in sight on the clipboard as a picture. */
public final class CopyPictureHandler extends AbstractHandler {

    private static final String CLIPBOARD = "clipboard";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Display display = HandlerUtil.getActiveShellChecked(event).getDisplay();
        Optional<ResultView> view = ResultView.of(event).filter(one -> one.result().isPresent());
        if (view.isPresent()) {
            GuardedResult result = view.get().result().orElseThrow();
            Chart chart = view.get().chart();
            new Departure(event, result).start(Messages.Copy_drawing, CLIPBOARD, Export.PNG.extension(),
                    () -> picture(result, chart), ready -> copy(display, ready));
        }
        return event.getCommand();
    }

    private static ImageData picture(GuardedResult result, Chart chart) {
        return new ImageData(new ByteArrayInputStream(Export.PNG.content(result, chart, Locale.getDefault())));
    }

    private static void copy(Display display, ImageData picture) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { picture }, new Transfer[] { ImageTransfer.getInstance() });
        clipboard.dispose();
    }
}
