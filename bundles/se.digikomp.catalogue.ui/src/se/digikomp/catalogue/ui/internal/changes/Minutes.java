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

    /** The forms in which they can be saved, the usual one first. */
    enum Form {
        DOCX(Messages.Save_docx), HTML(Messages.Save_html), TXT(Messages.Save_text);

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** What it is called on a menu. */
        String words() {
            return words;
        }
    }

    /** Puts the words on the clipboard. */
    void copy(Display display) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { diff().text(reader) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Asks for a file and writes the words to it in a form. */
    void save(Shell shell, Form form) {
        String ending = form.name().toLowerCase(Locale.ROOT);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*." + ending });
        dialog.setFilterNames(new String[] { form.words() });
        dialog.setFileName(diff().after().getId() + '.' + ending);
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                Files.write(Path.of(file), in(form));
            } catch (IOException e) {
                FailureDialog.show(shell, e);
            }
        }
    }

    private byte[] in(Form form) {
        return switch (form) {
            case DOCX -> diff().docx(reader);
            case HTML -> diff().html(reader).getBytes(StandardCharsets.UTF_8);
            case TXT -> diff().text(reader).getBytes(StandardCharsets.UTF_8);
        };
    }

    private VersionDiff diff() {
        return VersionDiff.between(sides.other(), sides.version());
    }
}
