package se.digikomp.analysis.ui.internal.send;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.digikomp.analysis.ui.internal.model.Sent;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Icon;

/** What was written where, and what was refused and why. */
final class SentPage extends WizardPage {

    private static final int NAME_WIDTH = 190;
    private static final int WORDS_WIDTH = 520;

    private Table table;
    private Path folder;

    SentPage() {
        super("sent", Messages.Sent_title, null);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 8).spacing(6, 8).applyTo(page);
        table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        column(Messages.Sent_library, NAME_WIDTH);
        column(Messages.Sent_outcome, WORDS_WIDTH);
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> open()));
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, Messages.Sent_open, this::open);
        button(buttons, Messages.Sent_folder, () -> Program.launch(folder.toString()));
        setControl(page);
    }

    /** Shows what became of each library's compilation. */
    void show(List<Sent> all, Path into) {
        folder = into;
        table.removeAll();
        for (Sent sent : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(sent);
            item.setImage((sent.written() ? Icon.SURE : Icon.HIDDEN).image());
            item.setText(new String[] { sent.unit().name(), words(sent) });
            if (!sent.written()) {
                item.setForeground(Appearance.of(table).quiet());
            }
        }
        long written = all.stream().filter(Sent::written).count();
        setMessage(NLS.bind(Messages.Sent_count, new Object[] { written, all.size() - written, folder }),
                IMessageProvider.INFORMATION);
    }

    private void open() {
        int index = Math.max(0, table.getSelectionIndex());
        if (index < table.getItemCount()) {
            Optional<Path> file = ((Sent) table.getItem(index).getData()).files().stream().findFirst();
            file.ifPresent(path -> Program.launch(path.toString()));
        }
    }

    private static String words(Sent sent) {
        return sent.written()
                ? sent.files().stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(",  "))
                : sent.refusal().in(Locale.getDefault());
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private static void button(Composite row, String label, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }
}
