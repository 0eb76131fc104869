package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.part.ViewPart;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.ui.internal.model.Ground;
import se.digikomp.analysis.ui.internal.model.Place;
import se.digikomp.analysis.ui.internal.model.Results;
import se.digikomp.analysis.ui.internal.model.RoundTicks;
import se.digikomp.analysis.ui.internal.model.Ticks;
import se.digikomp.session.Session;
import se.digikomp.survey.Round;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Background;

/** Where a person chooses the rounds and whose answers to look at. */
public final class SelectionView extends ViewPart implements PlaceTree.Receiver {

    /** The id under which perspectives place the view. */
    static final String ID = "se.digikomp.analysis.ui.selection";

    private static final int LEAST_TREE = 90;
    private static final int HINT_HEIGHT = 38;

    private Session session;
    private Results results;
    private Background rounds;
    private Background grounds;
    private RoundTable table;
    private RoundTicks ticked = RoundTicks.NONE;
    private boolean picked;
    private FilterPane filters;
    private PlaceTree tree;
    private Label hint;

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(Session.class);
        results = ResultsFactory.of(getSite());
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(parent);
        table = new RoundTable(parent, this::look);
        Text search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.Selection_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new PlaceTree(parent, this);
        search.addModifyListener(event -> tree.search(search.getText()));
        search.addListener(SWT.DefaultSelection, event -> tree.viewer().getTree().setFocus());
        GridDataFactory.fillDefaults().grab(true, true).minSize(SWT.DEFAULT, LEAST_TREE).applyTo(tree.control());
        filters = new FilterPane(parent, results, words -> hint.setText(words));
        hint = new Label(parent, SWT.WRAP);
        Appearance.follow(hint, appearance -> hint.setForeground(appearance.quiet()));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HINT_HEIGHT).applyTo(hint);
        rounds = new Background(parent);
        grounds = new Background(parent);
        offerMenu();
        getViewSite().getActionBars().getToolBarManager()
                .add(new SavedMenu(parent, session.selections(), results::selection, this::look));
        Consumer<Session.Change> listener = change -> parent.getDisplay().asyncExec(this::reload);
        session.addListener(listener);
        parent.addDisposeListener(event -> session.removeListener(listener));
        Runnable follower = this::follow;
        results.addListener(follower);
        parent.addDisposeListener(event -> results.removeListener(follower));
        reload();
    }

    private void offerMenu() {
        MenuManager menu = new MenuManager();
        Tree control = tree.viewer().getTree();
        control.setMenu(menu.createContextMenu(control));
        getSite().registerContextMenu(menu, tree.viewer());
        getSite().setSelectionProvider(tree.viewer());
    }

    private void reload() {
        if (hint.isDisposed()) {
            return;
        }
        rounds.compute(Messages.Selection_reading, progress -> session.store().responses().rounds()).then(this::offer);
    }

    private void offer(List<Round> known) {
        ticked = (picked ? ticked : RoundTicks.NONE).among(known); // rounds may still be coming in: the newest is shown
        table.show(ticked);
        if (ticked.shown().isPresent()) {
            read(results::show);
        } else {
            tree.clear();
            results.clear();
            hint.setText(Messages.Selection_none);
        }
    }

    private void look(RoundTicks rounds) {
        picked = true;
        ticked = rounds;
        read(results::show);
    }

    private void look(Selection kept) {
        picked = true;
        ticked = ticked.beside(kept.rounds());
        table.show(ticked);
        read(ground -> results.show(ground, kept));
    }

    /** Ticks the rounds of a ground that is looked at because of what somebody did elsewhere. */
    void tick(Ground ground) {
        picked = true;
        grounds.cancel();
        SortedSet<String> names = new TreeSet<>(ground.beside());
        names.add(ground.snapshot().round().name());
        ticked = new RoundTicks(ticked.known(), names);
        table.show(ticked);
    }

    private void read(Consumer<Ground> receiver) {
        RoundTicks wanted = ticked;
        wanted.shown().ifPresent(round -> grounds.compute(NLS.bind(Messages.Selection_round_reading, round.name()),
                progress -> Ground.of(session.snapshot(round, wanted.beside()))).then(receiver));
    }

    private void follow() {
        results.ticks().ifPresent(ticks -> {
            tree.show(ticks);
            hint.setText(results.selection().isPresent() ? Messages.Selection_hint : Messages.Selection_nothing);
        });
        filters.follow();
    }

    @Override
    public void toggled(Place place) {
        results.ticks().map(ticks -> ticks.toggled(place)).flatMap(Ticks::selection).ifPresentOrElse(results::choose,
                results::chooseNothing);
        reached(place);
    }

    @Override
    public void only(Place place) {
        results.ticks().flatMap(ticks -> ticks.only(place)).ifPresent(results::choose);
        reached(place);
    }

    @Override
    public void reached(Place place) {
        if (place instanceof Place.Library library && !library.shown()) {
            hint.setText(library.hidden().in(Locale.getDefault()));
        } else if (results.selection().isPresent()) {
            hint.setText(Messages.Selection_hint);
        }
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }
}
