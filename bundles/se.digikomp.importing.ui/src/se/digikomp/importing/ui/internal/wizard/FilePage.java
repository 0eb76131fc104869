package se.digikomp.importing.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.Problem;
import se.digikomp.importing.ReadingOptions;
import se.digikomp.importing.ui.internal.model.Desk;
import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.importing.ui.internal.model.Opening;
import se.digikomp.ui.WizardWork;

/** Which file, how it is written, and which round and questionnaire version it belongs to. */
final class FilePage extends ImportPage {

    private static final String[] EXTENSIONS = { "*.csv;*.CSV;*.txt;*.tsv;*.xlsx;*.XLSX", "*" };

    private final Desk desk;
    private Text file;
    private DialectRow dialect;
    private RoundRow round;

    FilePage(Draft draft, Desk desk) {
        super("file", Messages.File_title, Messages.File_description, draft);
        this.desk = desk;
    }

    @Override
    void createContent(Composite content) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(content);
        new Label(content, SWT.NONE).setText(Messages.File_label);
        file = new Text(content, SWT.BORDER);
        file.setMessage(Messages.File_none);
        file.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                typed();
            }
        });
        file.addFocusListener(FocusListener.focusLostAdapter(event -> typed()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        Button browse = new Button(content, SWT.PUSH);
        browse.setText(Messages.File_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        dialect = new DialectRow(content, this::readAgain);
        round = new RoundRow(content, draft());
    }

    /** Opens a file given from outside, such as one dropped on the window. */
    void open(Path given) {
        open(given, ReadingOptions.DETECT);
    }

    private void typed() {
        String opened = draft().opened().map(opening -> opening.file().toString()).orElse("");
        Path path = Path.of(file.getText().strip());
        if (!path.toString().equals(opened) && Files.isRegularFile(path)) {
            getShell().getDisplay().asyncExec(() -> open(path));
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.File_title);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[] { Messages.File_extracts, Messages.File_all });
        Optional.ofNullable(dialog.open()).map(Path::of).filter(Files::isRegularFile).ifPresent(this::open);
    }

    private void readAgain(ReadingOptions options) {
        draft().opened().ifPresent(opened -> open(opened.file(), options));
    }

    private void open(Path path, ReadingOptions options) {
        Optional<Opening> opening = WizardWork.run(getContainer(), NLS.bind(Messages.File_reading, path.getFileName()),
                progress -> desk.open(path, options, draft().offer().versions(), draft().reference(), progress));
        opening.ifPresent(draft()::open);
    }

    @Override
    void refresh() {
        draft().opened().ifPresent(opened -> file.setText(opened.file().toString()));
        draft().opened().ifPresent(opened -> dialect.show(opened.batch().dialect(), opened.options()));
        round.refresh();
        setPageComplete(draft().ready());
        Optional<Problem> unusable = draft().opened().map(Opening::batch).map(ParsedBatch::problems)
                .filter(problems -> draft().version().isEmpty() || !draft().ready())
                .flatMap(problems -> problems.stream().findFirst());
        if (unusable.isPresent()) {
            setMessage(unusable.get().message(Locale.getDefault()), IMessageProvider.ERROR);
        } else if (!draft().fits()) {
            setMessage(NLS.bind(Messages.Round_otherVersion, draft().roundName(),
                    draft().round().orElseThrow().version().version()), IMessageProvider.ERROR);
        } else {
            setMessage(null);
        }
    }

    @Override
    boolean fixedHeight() {
        return true;
    }
}
