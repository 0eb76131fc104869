package se.digikomp.catalogue.ui.internal.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import se.digikomp.catalogue.VersionDiff;
import se.digikomp.ui.FailureDialog;

/**
 * What differs and what was decided, in words for the minutes of a meeting.
 *
 * @param sides  the two versions
 * @param reader whose language it is in
 */
record Minutes(SideBySide sides, Locale reader) {

    private static final String[] ENDINGS = { "*.html", "*.txt" };

    /** Puts the words on the clipboard. */
    void copy(Display display) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { diff().text(reader) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Asks for a file and writes a web page or, where it ends in {@code .txt}, plain text. */
    void save(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(new String[] { Messages.Save_html, Messages.Save_text });
        dialog.setFileName(diff().after().getId() + ".html");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                Files.writeString(Path.of(file), file.endsWith(".txt") ? diff().text(reader) : diff().html(reader));
            } catch (IOException e) {
                FailureDialog.show(shell, e);
            }
        }
    }

    private VersionDiff diff() {
        return VersionDiff.between(sides.other(), sides.version());
    }
}
