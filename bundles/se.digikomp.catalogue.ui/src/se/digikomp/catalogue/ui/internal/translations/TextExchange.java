package se.digikomp.catalogue.ui.internal.translations;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import se.digikomp.catalogue.TranslationFile;
import se.digikomp.catalogue.TranslationFormat;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.ui.FailureDialog;

/**
 * The texts of a version on their way to a translator and back, in files that a person chooses.
 *
 * @param editing the opened file
 * @param version the version in it
 * @param shell   above which it is asked
 */
record TextExchange(Editing editing, QuestionnaireVersion version, Shell shell) {

    /** What a format is called on a menu. */
    static String words(TranslationFormat format) {
        return switch (format) {
            case XLIFF_1_2 -> Messages.Format_xliff12;
            case XLIFF_2_0 -> Messages.Format_xliff20;
            case CSV -> Messages.Format_csv;
        };
    }

    /** Asks for a file and writes the texts to be translated to a language. */
    void export(String language, TranslationFormat format) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*." + format.extension() });
        dialog.setFilterNames(new String[] { words(format).replace("&", "") });
        dialog.setFileName(version.getId() + "-" + language + "." + format.extension());
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                Files.writeString(Path.of(file), TranslationFile.of(version, language).in(format));
            } catch (IOException e) {
                FailureDialog.show(shell, e);
            }
        }
    }

    /** Asks for a file that came back; empty where nobody names one. */
    Optional<Path> choose() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Import_title);
        dialog.setFilterExtensions(new String[] { "*.xlf;*.xliff;*.csv" });
        dialog.setFilterNames(new String[] { Messages.Import_files });
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Shows what a file would change and takes it where that is wanted. */
    void take(Path file) {
        text(file).map(text -> IncomingTexts.read(editing, version, file.getFileName().toString(), text))
                .ifPresent(this::offer);
    }

    private void offer(IncomingTexts texts) {
        ImportTextsDialog preview = new ImportTextsDialog(shell, texts);
        if (preview.open() == Window.OK) {
            texts.take(preview.reviewer());
        }
    }

    private Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            MessageDialog.openError(shell, Messages.Import_title, NLS.bind(Messages.Import_encoding,
                    file.getFileName()));
        } catch (IOException e) {
            FailureDialog.show(shell, e);
        }
        return Optional.empty();
    }
}
