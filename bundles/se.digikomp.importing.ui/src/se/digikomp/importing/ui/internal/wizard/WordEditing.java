package se.digikomp.importing.ui.internal.wizard;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

import se.digikomp.importing.ui.internal.model.Words;

/** Lets a person choose from a list what a word stands for. */
final class WordEditing extends EditingSupport {

    /** One entry of the list. */
    private record Meaning(Words.Word word, int meaning) {
    }

    private final ComboBoxViewerCellEditor editor;
    private final BiConsumer<Words.Word, Integer> receiver;

    WordEditing(TableViewer viewer, BiConsumer<Words.Word, Integer> receiver) {
        super(viewer);
        this.receiver = receiver;
        editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
        editor.setContentProvider(ArrayContentProvider.getInstance());
        editor.setLabelProvider(LabelProvider.createTextProvider(entry -> {
            Meaning meaning = (Meaning) entry;
            return WordsDialog.meaning(meaning.word, meaning.meaning);
        }));
        editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        Words.Word word = (Words.Word) element;
        List<Meaning> meanings = IntStream.rangeClosed(Words.UNDECIDED, word.labels().size())
                .mapToObj(meaning -> new Meaning(word, meaning)).toList();
        editor.setInput(meanings);
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        return new Meaning((Words.Word) element, ((Words.Word) element).meaning());
    }

    @Override
    protected void setValue(Object element, Object value) {
        if (value instanceof Meaning meaning && meaning.meaning != ((Words.Word) element).meaning()) {
            receiver.accept((Words.Word) element, meaning.meaning);
        }
    }
}
