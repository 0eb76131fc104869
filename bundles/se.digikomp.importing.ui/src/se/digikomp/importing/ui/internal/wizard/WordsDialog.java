package se.digikomp.importing.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.digikomp.importing.ui.internal.model.Words;

/** Where a person says what the words in a file stand for. */
final class WordsDialog extends TitleAreaDialog {

    private final List<Words.Word> words;
    private TableViewer viewer;

    WordsDialog(Shell parent, List<Words.Word> words) {
        super(parent);
        this.words = new ArrayList<>(words);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The words with the meanings decided so far. */
    List<Words.Word> words() {
        return List.copyOf(words);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Words_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Words_title);
        setMessage(words.isEmpty() ? Messages.Words_none : Messages.Words_text);
        Composite box = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 280).indent(8, 8).applyTo(box);
        TableColumnLayout layout = new TableColumnLayout();
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.Words_word, new ColumnWeightData(3, 140), word -> word.word());
        column(layout, Messages.Words_columns, new ColumnWeightData(2, 100), word -> String.join(", ", word.codes()));
        column(layout, Messages.Words_cells, new ColumnPixelData(80), word -> Integer.toString(word.rows()));
        column(layout, Messages.Words_meaning, new ColumnWeightData(3, 140), WordsDialog::meaning)
                .setEditingSupport(new WordEditing(viewer, this::decide));
        viewer.setInput(words);
        return area;
    }

    /** What a word stands for, in words. */
    static String meaning(Words.Word word) {
        return meaning(word, word.meaning());
    }

    /** What a meaning of a word is called. */
    static String meaning(Words.Word word, int meaning) {
        return switch (meaning) {
            case Words.UNDECIDED -> Messages.Words_undecided;
            case 0 -> Messages.Words_missing;
            default -> word.labels().get(meaning - 1).in(Locale.getDefault());
        };
    }

    private void decide(Words.Word word, int meaning) {
        words.replaceAll(each -> each.equals(word) ? each.meaning(meaning) : each);
        viewer.refresh();
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, ColumnLayoutData width,
            Function<Words.Word, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(word -> text.apply((Words.Word) word)));
        layout.setColumnData(column.getColumn(), width);
        return column;
    }
}
