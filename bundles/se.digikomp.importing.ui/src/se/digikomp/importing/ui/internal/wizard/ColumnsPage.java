package se.digikomp.importing.ui.internal.wizard;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.importing.Mapping;
import se.digikomp.importing.OutsideScale;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.Target;
import se.digikomp.importing.ui.internal.model.ColumnLine;
import se.digikomp.importing.ui.internal.model.Desk;
import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.importing.ui.internal.model.Opening;
import se.digikomp.importing.ui.internal.model.Targets;
import se.digikomp.importing.ui.internal.model.Words;

/** What each column is taken for, how words are read, and what becomes of answers outside their scale. */
final class ColumnsPage extends ImportPage {

    private final Desk desk;
    private ProfileRow profile;
    private ColumnsTable table;
    private Button missing;
    private Button words;

    ColumnsPage(Draft draft, Desk desk) {
        super("columns", Messages.Columns_title, Messages.Columns_description, draft);
        this.desk = desk;
    }

    @Override
    void createContent(Composite content) {
        GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(content);
        profile = new ProfileRow(content, draft(), desk, this::getContainer);
        table = new ColumnsTable(content, this::map);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 220).applyTo(table.control());
        Composite row = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        missing = new Button(row, SWT.CHECK);
        missing.setText(Messages.Columns_missing);
        missing.setToolTipText(Messages.Columns_missing_tip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(missing);
        missing.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> draft().map(mapping()
                .with(missing.getSelection() ? OutsideScale.MISSING : OutsideScale.REJECT))));
        words = new Button(row, SWT.PUSH);
        words.setText(Messages.Columns_words);
        words.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decideWords()));
    }

    private void map(int position, Target target) {
        draft().map(mapping().with(position, target));
    }

    private void decideWords() {
        List<Words.Word> found = Words.in(batch(), mapping(), draft().version().orElseThrow());
        WordsDialog dialog = new WordsDialog(getShell(), found);
        if (dialog.open() == Window.OK) {
            draft().map(Words.decided(mapping(), dialog.words()));
        }
    }

    @Override
    void refresh() {
        profile.refresh();
        if (draft().mapping().isEmpty()) {
            setPageComplete(false);
            return;
        }
        List<ColumnLine> lines = ColumnLine.of(batch(), mapping());
        table.show(lines, new Targets(draft().version().orElseThrow(), Locale.getDefault()));
        missing.setSelection(mapping().outsideScale() == OutsideScale.MISSING);
        long open = Words.in(batch(), mapping(), draft().version().orElseThrow()).stream()
                .filter(word -> word.meaning() == Words.UNDECIDED).count();
        words.setText(open == 0 ? Messages.Columns_words : NLS.bind(Messages.Columns_words_open, open));
        words.requestLayout();
        judge(lines);
    }

    private void judge(List<ColumnLine> lines) {
        long answers = lines.stream().filter(line -> line.column().target() instanceof Target.Answer).count();
        boolean twice = lines.stream().anyMatch(line -> line.mark() == ColumnLine.Mark.TWICE);
        boolean unit = !mapping().fixedUnit().isEmpty()
                || lines.stream().anyMatch(line -> line.column().target() instanceof Target.UnitName);
        setPageComplete(answers > 0 && unit && !twice);
        int statements = draft().version().orElseThrow().statements().size();
        if (twice) {
            setMessage(Messages.Columns_twice, IMessageProvider.ERROR);
        } else if (!unit) {
            setMessage(Messages.Columns_noUnit, IMessageProvider.ERROR);
        } else if (answers < statements) {
            setMessage(NLS.bind(Messages.Columns_some, answers, statements), IMessageProvider.WARNING);
        } else {
            setMessage(NLS.bind(Messages.Columns_all, statements), IMessageProvider.INFORMATION);
        }
    }

    private Mapping mapping() {
        return draft().mapping().orElseThrow();
    }

    private ParsedBatch batch() {
        return draft().opened().map(Opening::batch).orElseThrow();
    }
}
