package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.jface.viewers.ICheckStateProvider;

import se.digikomp.analysis.ui.internal.model.Place;
import se.digikomp.analysis.ui.internal.model.Ticks;

/** The boxes of the selection tree, as the ticks shown last have them. */
final class TickStates implements ICheckStateProvider {

    private Ticks ticks;

    /** Has the boxes follow other ticks; the viewer is to be refreshed afterwards. */
    void show(Ticks others) {
        ticks = others;
    }

    @Override
    public boolean isChecked(Object element) {
        return ticks.state((Place) element) != Ticks.State.NONE;
    }

    @Override
    public boolean isGrayed(Object element) {
        return ticks.state((Place) element) == Ticks.State.SOME;
    }
}
