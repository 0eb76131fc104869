package se.digikomp.analysis.ui.internal.parts;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the figures in sight on the clipboard, as spreadsheets take them. */
public final class CopyHandler extends AbstractHandler {

    private static final String CLIPBOARD = "clipboard";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Display display = HandlerUtil.getActiveShellChecked(event).getDisplay();
        Optional<ResultView> view = ResultView.of(event).filter(one -> one.result().isPresent());
        if (view.isPresent()) {
            Object[] figures = { view.get().tabSeparated(), view.get().html() };
            new Departure(event, view.get().result().orElseThrow()).start(Messages.Export_copying, CLIPBOARD, CLIPBOARD,
                    () -> figures, ready -> copy(display, ready));
        }
        return event.getCommand();
    }

    private static void copy(Display display, Object[] figures) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(figures,
                new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
        clipboard.dispose();
    }
}
