package se.digikomp.catalogue.ui.internal.changes;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.questionnaire.Names;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** A version beside any other one: what differs, word by word, and what was decided about it. */
public final class ChangesPage implements EditorPage {

    private final Editing editing;
    private final SideBySide sides;
    private final Deciding deciding;
    private Shown shown = Shown.DIFFERENT;
    private Label count;
    private Button next;
    private Button takeAll;
    private Combo filter;
    private ChangeTable table;
    private FacetView facets;
    private DecisionPane decision;

    private ChangesPage(Editing editing, QuestionnaireVersion version, List<QuestionnaireVersion> others) {
        this.editing = editing;
        this.sides = new SideBySide(version, others, editing.reader());
        this.deciding = new Deciding(editing, version);
    }

    /** The page for a version; empty where its questionnaire has no other version to compare with. */
    public static Optional<EditorPage> of(Editing editing, QuestionnaireVersion version) {
        List<QuestionnaireVersion> others = version.getQuestionnaire() == null ? List.of()
                : editing.catalogue().versions(version.getQuestionnaire()).stream().filter(each -> each != version)
                        .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new ChangesPage(editing, version, others));
    }

    @Override
    public String title() {
        return Messages.Page_title;
    }

    @Override
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(parent);
        bar(parent);
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        table = new ChangeTable(halves);
        SashForm below = new SashForm(halves, SWT.HORIZONTAL);
        Composite left = new Composite(below, SWT.NONE);
        left.setLayout(new FillLayout());
        facets = new FacetView(left);
        Composite right = new Composite(below, SWT.NONE);
        right.setLayout(new FillLayout());
        decision = new DecisionPane(right, deciding);
        below.setWeights(66, 34);
        halves.setWeights(36, 64);
        table.onSelection(this::show);
        parent.addListener(SWT.Show, event -> refresh());
    }

    @Override
    public void refresh() {
        sides.read();
        table.show(sides.rows(shown), name(sides.other()), name(sides.version()));
        show(table.selected());
        int open = sides.open().size();
        count.setText(NLS.bind(sides.isDecidable() ? Messages.Count_open : Messages.Count_different,
                sides.differing(), open));
        count.getParent().layout();
        next.setEnabled(open > 0);
        takeAll.setEnabled(open > 0 && editing.permission().allowed());
    }

    @Override
    public boolean reveal(EObject object) {
        return object instanceof ComparabilityDecision made && go(ItemKey.of(made));
    }

    @Override
    public boolean reveal(EObject object, String problem) {
        if (!problem.equals("comparability.undecided")) {
            return false;
        }
        return new Items(sides.version()).key(object)
                .or(() -> sides.open().stream().filter(ItemChange.Removed.class::isInstance).map(ItemChange::item)
                        .findFirst())
                .map(this::go).orElse(false);
    }

    @Override
    public void next() {
        ItemKey at = table.selected().map(ChangeRow::item).orElse(new ItemKey(null, ""));
        sides.nextOpen(at).ifPresent(this::go);
    }

    private boolean go(ItemKey item) {
        if (sides.row(item).isEmpty()) {
            return false;
        }
        if (sides.row(item).filter(shown::includes).isEmpty()) {
            shown = Shown.ALL;
            filter.select(shown.ordinal());
            refresh();
        }
        table.select(item);
        return true;
    }

    private void show(Optional<ChangeRow> row) {
        facets.show(row.map(found -> Facet.of(found.item(), sides.other(), sides.version(), editing.reader()))
                .orElse(List.of()), name(sides.other()), name(sides.version()));
        decision.show(row.flatMap(found -> sides.row(found.item())), sides.isDecidable());
    }

    private void bar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.Bar_against);
        Combo against = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        sides.others().forEach(other -> against.add(NLS.bind(Messages.Bar_version, other.getVersion(),
                Names.of(other.getState()))));
        against.select(sides.others().indexOf(sides.other()));
        against.addListener(SWT.Selection, event -> {
            sides.against(sides.others().get(against.getSelectionIndex()));
            refresh();
        });
        filter = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (Shown choice : Shown.values()) {
            filter.add(choice.words());
        }
        filter.select(shown.ordinal());
        filter.addListener(SWT.Selection, event -> {
            shown = Shown.values()[filter.getSelectionIndex()];
            refresh();
        });
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        next = button(bar, Messages.Bar_next, Messages.Bar_nextHint, this::next);
        takeAll = button(bar, Messages.Bar_takeAll, Messages.Bar_takeAllHint,
                () -> decision.takeSuggestions(sides.open()));
        Minutes minutes = new Minutes(sides, editing.reader());
        Menu menu = new Menu(parent);
        item(menu, Messages.Bar_copy, () -> minutes.copy(parent.getDisplay()));
        for (Minutes.Form form : Minutes.Form.values()) {
            item(menu, NLS.bind(Messages.Bar_save, form.words()), () -> minutes.save(parent.getShell(), form));
        }
        button(bar, Messages.Bar_summary, "", () -> menu.setVisible(true));
    }

    private static void item(Menu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private static Button button(Composite bar, String words, String hint, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(words);
        button.setToolTipText(hint);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static String name(QuestionnaireVersion version) {
        return NLS.bind(Messages.Version_name, version.getVersion());
    }
}
