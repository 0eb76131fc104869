package se.digikomp.catalogue.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** The keys and clicks of a grid: those of a spreadsheet, and Alt with the arrows to move rows. */
final class GridKeys extends AbstractUiBindingConfiguration {

    private final GridActions<?> actions;

    GridKeys(GridActions<?> actions) {
        this.actions = actions;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry keys) {
        KeyEditAction edit = new KeyEditAction();
        keys.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), edit);
        keys.registerKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), edit);
        keys.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), edit);
        keys.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), edit);
        keys.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
        keys.registerSingleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.FILTER_ROW, MouseEventMatcher.LEFT_BUTTON),
                new MouseEditAction());
        bind(keys, SWT.MOD1, 'c', actions::copy);
        bind(keys, SWT.MOD1, 'x', actions::cut);
        bind(keys, SWT.MOD1, 'v', actions::paste);
        bind(keys, SWT.MOD1 | SWT.MOD2, 'v', actions::pasteRows);
        bind(keys, SWT.MOD1, 'd', actions::fillDown);
        bind(keys, SWT.MOD1 | SWT.MOD2, 'd', actions::duplicate);
        bind(keys, SWT.NONE, SWT.DEL, actions::clear);
        bind(keys, SWT.MOD1, SWT.DEL, actions::delete);
        bind(keys, SWT.NONE, SWT.INSERT, actions::add);
        bind(keys, SWT.MOD3, SWT.ARROW_UP, () -> actions.move(true));
        bind(keys, SWT.MOD3, SWT.ARROW_DOWN, () -> actions.move(false));
    }

    private static void bind(UiBindingRegistry keys, int with, int key, Runnable action) {
        keys.registerFirstKeyBinding(new KeyEventMatcher(with, key), (table, event) -> action.run());
    }
}
