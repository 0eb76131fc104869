package se.digikomp.importing.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.digikomp.importing.UnitNames;
import se.digikomp.importing.UnitUse;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Icon;

/** The ways in which a file writes libraries, and which library each means. */
final class UnitsTable {

    private final Composite box;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;
    private final Appearance appearance;
    private Territory territory;
    private Map<String, String> decisions = Map.of();

    /** A table that hands decisions to {@code receiver}. */
    UnitsTable(Composite parent, BiConsumer<UnitUse, Unit> receiver) {
        appearance = Appearance.of(parent);
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Units_text, SWT.LEFT, new ColumnWeightData(3, 140),
                ColumnLabelProvider.createTextProvider(use -> ((UnitUse) use).text()));
        column(Messages.Units_rows, SWT.RIGHT, new ColumnPixelData(70),
                ColumnLabelProvider.createTextProvider(use -> Integer.toString(((UnitUse) use).rows())));
        column(Messages.Units_match, SWT.LEFT, new ColumnPixelData(160), new MatchLabels());
        column(Messages.Units_library, SWT.LEFT, new ColumnWeightData(3, 160),
                ColumnLabelProvider.createTextProvider(use -> unit((UnitUse) use).map(Unit::name)
                        .orElse(Messages.Units_choose)))
                .setEditingSupport(new UnitEditing(viewer, this::candidates, this::unit, receiver));
    }

    Control control() {
        return box;
    }

    void show(List<UnitUse> uses, Territory region, Map<String, String> decided) {
        territory = region;
        decisions = decided;
        if (uses.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(uses);
        }
    }

    private TableViewerColumn column(String title, int alignment, ColumnLayoutData width, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), width);
        return column;
    }

    private Optional<Unit> unit(UnitUse use) {
        String decided = decisions.get(use.text());
        return decided != null ? territory.unit(decided)
                : use.match() instanceof UnitNames.Match.Sure sure ? Optional.of(sure.unit()) : Optional.empty();
    }

    private List<Unit> candidates(UnitUse use) {
        List<Unit> units = new ArrayList<>();
        if (use.match() instanceof UnitNames.Match.Unsure unsure) {
            units.addAll(unsure.candidates());
        }
        territory.units().stream().filter(unit -> !units.contains(unit)).forEach(units::add);
        return units;
    }

    /** How sure a name is, as picture, word and colour. */
    private final class MatchLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object use) {
            return decisions.containsKey(((UnitUse) use).text()) ? Messages.Match_decided
                    : switch (((UnitUse) use).match()) {
                        case UnitNames.Match.Sure sure -> Messages.Match_sure;
                        case UnitNames.Match.Unsure unsure -> Messages.Match_unsure;
                        case UnitNames.Match.Unknown unknown -> Messages.Match_unknown;
                    };
        }

        @Override
        public Image getImage(Object use) {
            return (unit((UnitUse) use).isPresent() ? Icon.SURE
                    : ((UnitUse) use).match() instanceof UnitNames.Match.Unsure ? Icon.UNSURE : Icon.UNKNOWN).image();
        }

        @Override
        public Color getForeground(Object use) {
            return unit((UnitUse) use).isPresent() ? appearance.good()
                    : ((UnitUse) use).match() instanceof UnitNames.Match.Unsure ? appearance.doubtful()
                            : appearance.bad();
        }
    }
}
