package se.digikomp.catalogue.ui.internal.changes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private static final String[] ENDINGS = { "*.docx", "*.html", "*.txt" };

    /** Puts the words on the clipboard. */
    void copy(Display display) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { diff().text(reader) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Asks for a file and writes what its ending says: a Word document, a web page or, for {@code .txt}, plain text. */
    void save(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(new String[] { Messages.Save_docx, Messages.Save_html, Messages.Save_text });
        dialog.setFileName(diff().after().getId() + ".docx");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                Files.write(Path.of(file), content(file));
            } catch (IOException e) {
                FailureDialog.show(shell, e);
            }
        }
    }

    private byte[] content(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> diff().text(reader).getBytes(StandardCharsets.UTF_8);
            case "html", "htm" -> diff().html(reader).getBytes(StandardCharsets.UTF_8);
            default -> diff().docx(reader);
        };
    }

    private VersionDiff diff() {
        return VersionDiff.between(sides.other(), sides.version());
    }
}
