package se.digikomp.catalogue.ui.internal.translations;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.TextUnit;
import se.digikomp.catalogue.TranslationFormat;
import se.digikomp.catalogue.Translations;
import se.digikomp.catalogue.ui.internal.Person;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.grid.GridPart;
import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** The texts of a version beside their translations into one language at a time. */
public final class TranslationsPage implements EditorPage {

    private final Editing editing;
    private final QuestionnaireVersion version;
    private final List<String> languages;
    private TranslationGrid texts;
    private String language;
    private Composite space;
    private TextExchange exchange;
    private GridPart<TextUnit> grid;
    private Label progress;
    private Button review;

    private TranslationsPage(Editing editing, QuestionnaireVersion version, List<String> languages) {
        this.editing = editing;
        this.version = version;
        this.languages = languages;
        this.language = languages.getFirst();
        this.texts = new TranslationGrid(editing, version, language);
    }

    /** The page for a version; empty where it is offered in one language only. */
    public static Optional<EditorPage> of(Editing editing, QuestionnaireVersion version) {
        List<String> others = Languages.of(version).stream()
                .filter(language -> !language.equals(version.getSourceLanguage())).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new TranslationsPage(editing, version, others));
    }

    @Override
    public String title() {
        return Messages.Page_title;
    }

    @Override
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 4).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.Bar_language);
        Combo choice = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        languages.forEach(code -> choice.add(Locale.of(code).getDisplayLanguage(editing.reader())));
        choice.select(0);
        choice.addListener(SWT.Selection, event -> translateInto(languages.get(choice.getSelectionIndex())));
        button(bar, Messages.Bar_next, "", this::next);
        review = button(bar, Messages.Bar_review, Messages.Bar_reviewHint, () -> review(parent.getShell()));
        exchange = new TextExchange(editing, version, parent.getShell());
        Menu formats = new Menu(parent);
        for (TranslationFormat format : TranslationFormat.values()) {
            MenuItem item = new MenuItem(formats, SWT.PUSH);
            item.setText(TextExchange.words(format));
            item.addListener(SWT.Selection, event -> export(format));
        }
        button(bar, Messages.Bar_export, Messages.Bar_exportHint, () -> formats.setVisible(true));
        button(bar, Messages.Bar_import, Messages.Bar_importHint, () -> take(Optional.empty()))
                .setEnabled(editing.permission().allowed());
        progress = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().span(6, 1).grab(true, false).applyTo(progress);
        space = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(space);
        GridLayoutFactory.fillDefaults().applyTo(space);
        translateInto(languages.getFirst());
    }

    @Override
    public void refresh() {
        grid.refresh();
        Map<TranslationStatus, Integer> counts = texts.progress();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        progress.setText(NLS.bind(Messages.Progress,
                Stream.concat(Stream.of(count(counts, TranslationStatus.REVIEWED), all),
                        Stream.of(TranslationStatus.DRAFT, TranslationStatus.OUTDATED, TranslationStatus.MISSING)
                                .map(status -> count(counts, status)))
                        .toArray()));
        progress.getParent().layout();
        allowReview(grid.selected());
    }

    @Override
    public boolean reveal(EObject object, String problem) {
        if (!problem.startsWith("translation.") && !problem.startsWith("text.missing")) {
            return false;
        }
        Optional<TextUnit> unit = Translations.units(version).stream().filter(each -> each.owner() == object)
                .findFirst();
        unit.ifPresent(grid::reveal);
        return unit.isPresent();
    }

    @Override
    public void next() {
        List<TextUnit> units = Translations.units(version);
        int at = grid.selected().map(units::indexOf).orElse(-1);
        Stream.concat(units.subList(at + 1, units.size()).stream(), units.subList(0, at + 1).stream())
                .filter(unit -> texts.status(unit) != TranslationStatus.REVIEWED).findFirst().ifPresent(grid::reveal);
    }

    /** Writes the texts to be translated to the language at hand into a file that is asked for. */
    void export(TranslationFormat format) {
        exchange.export(language, format);
    }

    /** Takes a file that came back, asked for where none is named, after showing what it would change. */
    void take(Optional<Path> file) {
        if (editing.permission().allowed()) {
            file.or(exchange::choose).ifPresent(exchange::take);
        }
    }

    private void translateInto(String into) {
        language = into;
        texts = new TranslationGrid(editing, version, language);
        Stream.of(space.getChildren()).forEach(Control::dispose);
        grid = new GridPart<>(space, "translations", texts.model());
        grid.onSelected(this::allowReview);
        space.layout(true, true);
        refresh();
    }

    private void allowReview(Optional<TextUnit> selected) {
        review.setEnabled(editing.permission().allowed() && selected
                .filter(unit -> texts.status(unit) == TranslationStatus.DRAFT
                        || texts.status(unit) == TranslationStatus.OUTDATED)
                .isPresent());
    }

    private void review(Shell shell) {
        grid.selected().ifPresent(unit -> Person.named(shell).ifPresent(name -> {
            texts.review(unit, name);
            next();
        }));
    }

    private static int count(Map<TranslationStatus, Integer> counts, TranslationStatus status) {
        return counts.getOrDefault(status, 0);
    }

    private static Button button(Composite bar, String words, String hint, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(words);
        button.setToolTipText(hint);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
