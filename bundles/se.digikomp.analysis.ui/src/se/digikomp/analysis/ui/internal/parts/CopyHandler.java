package se.digikomp.analysis.ui.internal.parts;

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

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Display display = HandlerUtil.getActiveShellChecked(event).getDisplay();
        ResultView.of(event).filter(view -> view.result().isPresent()).ifPresent(view -> copy(display, view));
        return event.getCommand();
    }

    private static void copy(Display display, ResultView view) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { view.tabSeparated(), view.html() },
                new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
        clipboard.dispose();
    }
}
