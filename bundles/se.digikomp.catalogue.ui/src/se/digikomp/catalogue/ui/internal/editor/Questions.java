package se.digikomp.catalogue.ui.internal.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;

import se.digikomp.catalogue.ui.internal.Messages;

/** What an editor asks before it drops a person's work. */
final class Questions {

    /** What is to become of unsaved work that was found. */
    enum Unsaved {
        /** It is shown again. */
        RESTORE,
        /** It is forgotten. */
        DISCARD,
        /** It is asked about another time. */
        LATER
    }

    private Questions() {
    }

    /** Whether everything that is not saved may be dropped. */
    static boolean dropsChanges(IEditorPart editor) {
        return ask(editor, Messages.Revert_title, NLS.bind(Messages.Revert_question, editor.getTitle()), 1,
                Messages.Revert_revert, Messages.Dialog_cancel) == 0;
    }

    /** Whether a file that somebody else changed is read again in place of what is not saved. */
    static boolean readsAgain(IEditorPart editor) {
        return ask(editor, Messages.Changed_title, NLS.bind(Messages.Changed_question, editor.getTitle()), 1,
                Messages.Changed_reload, Messages.Changed_keep) == 0;
    }

    /** What becomes of work that was not saved at this moment. */
    static Unsaved unsaved(IEditorPart editor, Instant when) {
        String moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.getDefault())
                .format(when.atZone(ZoneId.systemDefault()));
        int answer = ask(editor, Messages.Unsaved_title,
                NLS.bind(Messages.Unsaved_question, editor.getTitle(), moment), 0, Messages.Unsaved_restore,
                Messages.Unsaved_discard);
        return switch (answer) {
            case 0 -> Unsaved.RESTORE;
            case 1 -> Unsaved.DISCARD;
            default -> Unsaved.LATER;
        };
    }

    /** Says that unsaved work cannot be read. */
    static void sayUnreadable(IEditorPart editor) {
        MessageDialog.openInformation(editor.getSite().getShell(), Messages.Unsaved_title,
                Messages.Unsaved_unreadable);
    }

    private static int ask(IEditorPart editor, String title, String words, int usual, String... answers) {
        return new MessageDialog(editor.getSite().getShell(), title, null, words, MessageDialog.QUESTION, usual,
                answers).open();
    }
}
