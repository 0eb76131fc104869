package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import se.digikomp.analysis.result.Block;
import se.digikomp.charts.Chart;
import se.digikomp.charts.ContributedRenderers;
import se.digikomp.charts.Renderer;
import se.digikomp.charts.Renderers;

/** Where a person chooses how a result is drawn, beside the tabs; empty where there is one way only. */
final class RendererChooser {

    private final Renderers renderers = ContributedRenderers.read(Platform.getExtensionRegistry());
    private final ToolBar bar;
    private final Runnable redraw;
    private List<Renderer> choices = List.of();
    private String liked = "";
    private int chosen;

    /** A chooser that calls {@code redraw} when a person chooses. */
    RendererChooser(Composite parent, Runnable redraw) {
        this.redraw = redraw;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
    }

    ToolBar control() {
        return bar;
    }

    /** Offers what suits these blocks; the choice made before stays while the analysis likes the same. */
    void offer(List<Block> blocks, Optional<String> preferred) {
        List<Renderer> suiting = renderers.choices(blocks);
        if (!suiting.equals(choices) || !preferred.orElse("").equals(liked)) {
            choices = suiting;
            liked = preferred.orElse("");
            chosen = Math.max(0, suiting.stream().map(Renderer::id).toList().indexOf(liked));
            name();
        }
    }

    /** The chart chosen; the usual one where there is no choice. */
    Chart chart() {
        return renderers.chart(choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(chosen).id()));
    }

    private void name() {
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
        if (choices.size() > 1) {
            ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
            item.setText(NLS.bind(Messages.Renderer_label, choices.get(chosen).name()));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(item)));
        }
        bar.getParent().layout(true);
    }

    private void open(ToolItem item) {
        Menu menu = new Menu(bar);
        for (int index = 0; index < choices.size(); index++) {
            int choice = index;
            MenuItem entry = new MenuItem(menu, SWT.RADIO);
            entry.setText(choices.get(index).name());
            entry.setSelection(index == chosen);
            entry.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(choice)));
        }
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        Rectangle place = item.getBounds();
        menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
        menu.setVisible(true);
    }

    private void choose(int choice) {
        if (choice != chosen) {
            chosen = choice;
            name();
            redraw.run();
        }
    }
}
