package se.digikomp.catalogue.ui.internal.grid;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.digikomp.catalogue.ui.internal.editor.EditorPage;

/**
 * A page with a grid of wholes above and below it a grid of the parts of the selected one, such as libraries and the
 * staff numbers of each.
 *
 * @param <W> a whole
 * @param <P> a part of it
 */
public final class PartsPage<W extends EObject, P extends EObject> implements EditorPage {

    /**
     * One of the two grids.
     *
     * @param id    names it among the grids of the product, so that its columns are found as they were left
     * @param model its rows and columns
     */
    public record Half<T>(String id, GridModel<T> model) {
    }

    private static final int[] SHARES = { 60, 40 };

    private final String title;
    private final Half<W> above;
    private final Half<P> below;
    private final Function<W, String> heading;
    private GridPart<W> wholes;
    private GridPart<P> parts;
    private Label over;
    private Optional<W> selected = Optional.empty();

    /**
     * A page under a title.
     *
     * @param below   makes the grid of the parts of whatever whole is selected
     * @param heading what stands over the parts of a whole
     */
    public PartsPage(String title, Half<W> above, Function<Supplier<Optional<W>>, Half<P>> below,
            Function<W, String> heading) {
        this.title = title;
        this.above = above;
        this.below = below.apply(() -> selected);
        this.heading = heading;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        wholes = new GridPart<>(half(halves), above.id(), above.model());
        Composite lower = half(halves);
        over = new Label(lower, SWT.NONE);
        over.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(over);
        parts = new GridPart<>(lower, below.id(), below.model());
        halves.setWeights(SHARES);
        wholes.onSelected(this::show);
    }

    @Override
    public void refresh() {
        wholes.refresh();
        selected = wholes.selected().or(() -> selected).filter(above.model().all()::contains)
                .or(() -> above.model().all().stream().findFirst());
        showParts();
    }

    @Override
    public boolean reveal(EObject object) {
        Optional<W> whole = above.model().all().stream()
                .filter(each -> each == object || each == object.eContainer()).findFirst();
        whole.ifPresent(found -> {
            wholes.reveal(found);
            show(whole);
            below.model().all().stream().filter(each -> each == object).forEach(parts::reveal);
        });
        return whole.isPresent();
    }

    private void show(Optional<W> whole) {
        if (whole.isPresent() && !whole.equals(selected)) {
            selected = whole;
            showParts();
        }
    }

    private void showParts() {
        over.setText(selected.map(heading).orElse("").replace("&", "&&"));
        parts.refresh();
    }

    private static Composite half(Composite halves) {
        Composite half = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 4).applyTo(half);
        return half;
    }
}
