package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.ui.internal.model.Gallery;
import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.session.Session;
import se.digikomp.survey.Outline;
import se.digikomp.ui.Appearance;

/** Where a person finds an analysis, sees what it is for and how it is made, and why one does not apply. */
public final class GalleryView extends ViewPart {

    private static final int WORDS_HEIGHT = 66;
    private static final String SWITCH_ON = "on";
    private Results results;
    private Gallery gallery;
    private Previews previews;
    private Text search;
    private TreeViewer tree;
    private Link words;
    private Link refusals;

    @Override
    public void createPartControl(Composite parent) {
        results = ResultsFactory.of(getSite());
        Session session = getSite().getService(Session.class);
        gallery = new Gallery(session::analyses, session.suspensions(), Locale.getDefault());
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 6).applyTo(parent);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.Gallery_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> refresh());
        OftenAsked.create(parent, id -> session.analyses().find(id).ifPresent(this::answer));
        tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        search.addListener(SWT.DefaultSelection, event -> tree.getTree().setFocus());
        previews = new Previews(tree.getTree(), session, tree::refresh);
        tree.setContentProvider(new GalleryContent());
        tree.setLabelProvider(new EntryLabels(tree.getTree(), previews));
        Appearance.follow(tree.getTree(), appearance -> tree.refresh());
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addSelectionChangedListener(event -> choose());
        words = new Link(parent, SWT.WRAP);
        Appearance.follow(words, appearance -> words.setForeground(appearance.quiet()));
        words.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(event.text)));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, WORDS_HEIGHT).applyTo(words);
        refusals = new Link(parent, SWT.WRAP);
        Appearance.follow(refusals, appearance -> refusals.setForeground(appearance.doubtful()));
        refusals.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> MessageDialog.openWarning(
                getSite().getShell(), Messages.Gallery_refusals_title, String.join("\n\n", gallery.refusals()))));
        getSite().getService(IContextService.class).activateContext(ResultView.KEYS);
        listen(parent, session);
        refresh();
    }

    private void listen(Composite parent, Session session) {
        Runnable listener = this::refresh;
        results.addListener(listener);
        Consumer<Session.Change> changes = change -> parent.getDisplay().asyncExec(this::refreshIfOpen);
        session.addListener(changes);
        parent.addDisposeListener(event -> {
            results.removeListener(listener);
            session.removeListener(changes);
        });
    }

    private void answer(AnalysisDescriptor analysis) {
        search.setText("");
        results.choose(analysis);
    }

    private void refreshIfOpen() {
        if (!tree.getTree().isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        List<Gallery.Section> sections = gallery.sections(search.getText(), outline());
        if (!(tree.getInput() instanceof GalleryContent.Input shown && shown.sections().equals(sections))) {
            tree.setInput(new GalleryContent.Input(sections));
            tree.expandAll();
            tree.getTree().getDisplay().asyncExec(this::openHeadings); // GTK closes rows that have just been replaced
        }
        List<Gallery.Entry> entries = sections.stream().flatMap(section -> section.entries().stream()).toList();
        Optional<Gallery.Entry> marked = results.analysis().filter(gallery::has).map(chosen -> entries.stream()
                .filter(entry -> entry.analysis().id().equals(chosen.id())).findFirst())
                .orElse(entries.stream().findFirst());
        marked.filter(entry -> !entry.equals(tree.getStructuredSelection().getFirstElement()))
                .ifPresent(entry -> tree.setSelection(new StructuredSelection(entry), true));
        if (entries.isEmpty() && !search.getText().isBlank()) {
            words.setText(NLS.bind(Messages.Gallery_nothing, linkText(search.getText().strip())));
        } else {
            marked.ifPresent(this::sayWords);
        }
        sayRefusals();
        results.ground().ifPresent(ground -> previews.draw(ground, results.sketches().of(gallery
                .sections("", outline()).stream().flatMap(section -> section.entries().stream())
                .filter(Gallery.Entry::applies).map(Gallery.Entry::analysis).toList())));
    }

    private void openHeadings() {
        if (!tree.getTree().isDisposed()) {
            tree.expandAll();
        }
    }

    private void sayRefusals() {
        List<String> sentences = gallery.refusals();
        refusals.setText(sentences.size() < 2 ? linkText(String.join("", sentences))
                : NLS.bind(Messages.Gallery_refusals, sentences.size()));
        refusals.setToolTipText(String.join("\n", sentences));
        GridDataFactory.fillDefaults().grab(true, false).hint(WORDS_HEIGHT, SWT.DEFAULT).exclude(sentences.isEmpty())
                .applyTo(refusals);
        refusals.requestLayout();
    }

    private void choose() {
        if (tree.getStructuredSelection().getFirstElement() instanceof Gallery.Entry entry) {
            sayWords(entry);
            results.choose(entry.analysis());
        }
    }

    private void sayWords(Gallery.Entry entry) {
        words.setText(linkText(entry.summary()) + ' '
                + (entry.suspended() ? "<a href=\"" + SWITCH_ON + "\">" + Messages.Gallery_switchOn + "</a>"
                        : "<a>" + Messages.Gallery_method + "</a>"));
        words.setToolTipText(entry.suspended() ? entry.words() : null);
    }

    private static String linkText(String words) {
        return words.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    }

    private void follow(String link) {
        results.analysis().ifPresent(link.equals(SWITCH_ON) ? this::switchOn : this::explain);
    }

    private void switchOn(AnalysisDescriptor analysis) {
        getSite().getService(Session.class).suspensions().lift(analysis);
        results.ask();
    }

    private void explain(AnalysisDescriptor analysis) {
        Gallery.Entry entry = gallery.entry(analysis, outline());
        MessageDialog.openInformation(getSite().getShell(), entry.name(), entry.method());
    }

    private Optional<Outline> outline() {
        return results.ground().map(ground -> ground.snapshot().outline());
    }

    @Override
    public void setFocus() {
        tree.getTree().setFocus();
    }
}
