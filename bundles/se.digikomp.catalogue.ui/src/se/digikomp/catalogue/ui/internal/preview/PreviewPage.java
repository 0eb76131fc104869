package se.digikomp.catalogue.ui.internal.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import se.digikomp.catalogue.Frozen;
import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.Outlines;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.preview.Sheets.Sheet;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.report.PaperForm;
import se.digikomp.survey.Outline;
import se.digikomp.ui.Background;

/** A version as a respondent sees it, sheet by sheet in each of its languages; it is saved as a form on paper. */
public final class PreviewPage implements EditorPage {

    private final QuestionnaireVersion version;
    private final Locale reader;
    private Composite page;
    private Combo languages;
    private Label place;
    private Button back;
    private Button forth;
    private Button save;
    private SheetView sheet;
    private Background background;
    private Optional<Outline> drawn = Optional.empty();
    private int at;

    /** The page for a version, read by a person of this language. */
    public PreviewPage(QuestionnaireVersion version, Locale reader) {
        this.version = version;
        this.reader = reader;
    }

    @Override
    public String title() {
        return Messages.Preview_title;
    }

    @Override
    public void create(Composite parent) {
        page = parent;
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.Preview_language);
        languages = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        Languages.of(version).forEach(code -> languages.add(Locale.of(code).getDisplayLanguage(reader)));
        languages.select(Math.max(0, List.copyOf(Languages.of(version)).indexOf(reader.getLanguage())));
        languages.addListener(SWT.Selection, event -> show());
        back = button(bar, Messages.Preview_back, () -> turn(-1));
        place = new Label(bar, SWT.NONE);
        forth = button(bar, Messages.Preview_forth, () -> turn(1));
        save = button(bar, Messages.Preview_save, this::save);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(save);
        Composite space = new Composite(parent, SWT.BORDER);
        space.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(space);
        sheet = new SheetView(space);
        background = new Background(parent);
        parent.addListener(SWT.Show, event -> draw());
    }

    @Override
    public void refresh() {
        if (page.isVisible()) {
            draw();
        }
    }

    private void draw() {
        Optional<Outline> now = outline();
        if (!now.equals(drawn) || now.isEmpty()) {
            drawn = now;
            show();
        }
    }

    private void turn(int by) {
        at += by;
        show();
    }

    private void show() {
        List<Sheet> sheets = drawn.map(Sheets::of).orElse(List.of());
        at = Math.clamp(at, 0, Math.max(0, sheets.size() - 1));
        back.setEnabled(at > 0);
        forth.setEnabled(at < sheets.size() - 1);
        save.setEnabled(!sheets.isEmpty());
        place.setText(sheets.isEmpty() ? "" : NLS.bind(Messages.Preview_place, at + 1, sheets.size()));
        place.getParent().layout();
        if (sheets.isEmpty()) {
            sheet.refuse(Messages.Preview_incomplete);
        } else {
            sheet.show(sheets.get(at), drawn.orElseThrow().stem(), language());
        }
    }

    private Locale language() {
        return Locale.of(List.copyOf(Languages.of(version)).get(languages.getSelectionIndex()));
    }

    private Optional<Outline> outline() {
        boolean whole = version.getQuestionnaire() != null && !version.getQuestionnaire().eIsProxy()
                && version.getStatements().stream().allMatch(statement -> statement.getScale() != null);
        return whole ? Optional.of(Outlines.of(version)) : Optional.empty();
    }

    private void save() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.pdf" });
        dialog.setFileName(version.getId() + "-" + language().getLanguage() + ".pdf");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            PaperForm form = new PaperForm(drawn.orElseThrow(), language(), !Frozen.isFrozen(version.getState()));
            background.compute(Messages.Preview_writing, progress -> {
                form.write(Path.of(file));
                return file;
            }).then(this::open);
        }
    }

    private void open(String file) {
        if (!Program.launch(file)) {
            MessageDialog.openInformation(page.getShell(), Messages.Preview_title,
                    NLS.bind(Messages.Preview_written, file));
        }
    }

    private static Button button(Composite bar, String words, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
