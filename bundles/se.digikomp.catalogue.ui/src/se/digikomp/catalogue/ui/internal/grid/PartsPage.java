package se.digikomp.catalogue.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.framework.model.Identified;

/**
 * A page with a grid of wholes above and below it a grid of the parts of the selected one, such as libraries and the
 * staff numbers of each; or several such grids, where a whole has parts of several kinds.
 *
 * @param <W> a whole
 */
public final class PartsPage<W extends EObject> implements EditorPage {

    /**
     * One of the lower grids.
     *
     * @param id      names it among the grids of the product, so that its columns are found as they were left
     * @param heading what stands over the parts of a whole
     * @param model   its rows and columns
     */
    public record Parts<W, P extends EObject>(String id, Function<W, String> heading, GridModel<P> model) {
    }

    private static final int[] SHARES = { 55, 45 };

    private final String title;
    private final String id;
    private final Editing editing;
    private final GridModel<W> model;
    private final List<Parts<W, ?>> parts;
    private final List<Lower<W, ?>> lower = new ArrayList<>();
    private GridPart<W> wholes;
    private Optional<W> selected = Optional.empty();

    /**
     * A page on an opened file under this title.
     *
     * @param id    names the upper grid among the grids of the product
     * @param model the wholes
     * @param parts makes the lower grids, which show the parts of whatever whole is selected
     */
    public PartsPage(String title, String id, Editing editing, GridModel<W> model,
            Function<Supplier<Optional<W>>, List<Parts<W, ?>>> parts) {
        this.title = title;
        this.id = id;
        this.editing = editing;
        this.model = model;
        this.parts = parts.apply(() -> selected);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        wholes = new GridPart<>(half(halves), id, model);
        wholes.mark(editing.findings()::mark);
        if (parts.size() == 1) {
            Label over = new Label(half(halves), SWT.WRAP);
            over.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(over);
            lower.add(Lower.of(over.getParent(), over::setText, parts.getFirst(), editing));
        } else {
            TabFolder folder = new TabFolder(halves, SWT.TOP);
            parts.forEach(each -> {
                TabItem tab = new TabItem(folder, SWT.NONE);
                Composite content = half(folder);
                tab.setControl(content);
                lower.add(Lower.of(content, tab::setText, each, editing));
            });
        }
        halves.setWeights(SHARES);
        wholes.onSelected(this::show);
    }

    @Override
    public void refresh() {
        wholes.refresh();
        selected = wholes.selected().or(() -> selected).filter(model.all()::contains)
                .or(() -> model.all().stream().findFirst());
        lower.forEach(each -> each.show(selected));
    }

    @Override
    public boolean reveal(EObject object) {
        Optional<W> whole = model.all().stream().filter(each -> EcoreUtil.isAncestor(each, object)).findFirst();
        whole.ifPresent(found -> {
            wholes.reveal(found);
            show(whole);
            lower.forEach(each -> each.reveal(object));
        });
        return whole.isPresent();
    }

    @Override
    public Optional<Identified> current() {
        return selected.filter(Identified.class::isInstance).map(Identified.class::cast);
    }

    private void show(Optional<W> whole) {
        if (whole.isPresent() && !whole.equals(selected)) {
            selected = whole;
            lower.forEach(each -> each.show(selected));
        }
    }

    private static Composite half(Composite parent) {
        Composite half = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 4).applyTo(half);
        return half;
    }

    /** A grid of parts, and where its heading is written. */
    private record Lower<W, P extends EObject>(Parts<W, P> parts, Consumer<String> heading, GridPart<P> grid) {

        static <W, P extends EObject> Lower<W, P> of(Composite parent, Consumer<String> heading, Parts<W, P> parts,
                Editing editing) {
            GridPart<P> grid = new GridPart<>(parent, parts.id(), parts.model());
            grid.mark(editing.findings()::mark);
            return new Lower<>(parts, heading, grid);
        }

        void show(Optional<W> whole) {
            heading.accept(whole.map(parts.heading()).orElse("").replace("&", "&&"));
            grid.refresh();
        }

        void reveal(EObject part) {
            parts.model().all().stream().filter(each -> each == part).forEach(grid::reveal);
        }
    }
}
