package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import se.digikomp.analysis.ui.internal.model.Gallery;
import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.session.Session;
import se.digikomp.ui.Appearance;

/** Where a person finds an analysis, sees what it is for, and why one does not apply. */
public final class GalleryView extends ViewPart {

    private static final int WORDS_HEIGHT = 74;

    private Results results;
    private Gallery gallery;
    private Text search;
    private TableViewer table;
    private Label words;
    private Label refusals;

    @Override
    public void createPartControl(Composite parent) {
        results = ResultsFactory.of(getSite());
        Session session = getSite().getService(Session.class);
        gallery = new Gallery(session::analyses, Locale.getDefault());
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 6).applyTo(parent);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.Gallery_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> refresh());
        table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new EntryLabels(Appearance.of(parent)));
        ColumnViewerToolTipSupport.enableFor(table);
        table.addSelectionChangedListener(event -> choose());
        words = new Label(parent, SWT.WRAP);
        words.setForeground(Appearance.of(parent).quiet());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, WORDS_HEIGHT).applyTo(words);
        refusals = new Label(parent, SWT.WRAP);
        refusals.setForeground(Appearance.of(parent).doubtful());
        Runnable listener = this::refresh;
        results.addListener(listener);
        Consumer<Session.Change> changes = change -> parent.getDisplay().asyncExec(this::refreshIfOpen);
        session.addListener(changes);
        parent.addDisposeListener(event -> {
            results.removeListener(listener);
            session.removeListener(changes);
        });
        refresh();
    }

    private void refreshIfOpen() {
        if (!table.getTable().isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        List<Gallery.Entry> entries = gallery.entries(search.getText(),
                results.ground().map(ground -> ground.snapshot().outline()));
        if (!entries.equals(table.getInput())) {
            table.setInput(entries);
        }
        refusals.setText(String.join("\n", gallery.refusals()));
        GridDataFactory.fillDefaults().grab(true, false).hint(WORDS_HEIGHT, SWT.DEFAULT)
                .exclude(gallery.refusals().isEmpty()).applyTo(refusals);
        refusals.requestLayout();
        Optional<Gallery.Entry> marked = results.analysis().map(chosen -> entries.stream()
                .filter(entry -> entry.analysis().equals(chosen)).findFirst()).orElse(entries.stream().findFirst());
        marked.filter(entry -> !entry.equals(table.getStructuredSelection().getFirstElement()))
                .ifPresent(entry -> table.setSelection(new StructuredSelection(entry), true));
    }

    private void choose() {
        if (table.getStructuredSelection().getFirstElement() instanceof Gallery.Entry entry) {
            words.setText(entry.summary());
            words.setToolTipText(entry.words());
            results.choose(entry.analysis());
        }
    }

    @Override
    public void setFocus() {
        table.getTable().setFocus();
    }
}
