package se.digikomp.importing.ui.internal.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Problem;
import se.digikomp.importing.UnitNames;
import se.digikomp.importing.UnitUse;
import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;

/** Which library each name in the file means; what is not sure is asked, never guessed. */
final class LibrariesPage extends ImportPage {

    private final Planner planner;
    private UnitsTable table;
    private List<UnitUse> uses = List.of();

    LibrariesPage(Draft draft, Planner planner) {
        super("libraries", Messages.Libraries_title, Messages.Libraries_description, draft);
        this.planner = planner;
    }

    @Override
    void createContent(Composite content) {
        GridLayoutFactory.fillDefaults().applyTo(content);
        table = new UnitsTable(content, this::decide);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).applyTo(table.control());
    }

    private void decide(UnitUse use, Unit unit) {
        draft().map(draft().mapping().orElseThrow().withUnit(use.text(), unit.code()));
        refresh();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(() -> planner.plan(getContainer()));
        }
    }

    @Override
    void refresh() {
        draft().plan().ifPresent(plan -> uses = ordered(plan));
        Optional<Territory> territory = planner.territory();
        territory.ifPresent(region -> table.show(uses, region, draft().mapping().orElseThrow().units()));
        judge(draft().plan().map(ImportPlan::refusals).orElse(List.of()));
        setPageComplete(draft().plan().isPresent() || draft().mapping().isPresent() && !uses.isEmpty());
    }

    private void judge(List<Problem> refusals) {
        long open = uses.stream().filter(this::open).count();
        long rows = uses.stream().filter(this::open).mapToInt(UnitUse::rows).sum();
        if (!refusals.isEmpty()) {
            setMessage(refusals.getFirst().message(Locale.getDefault()), IMessageProvider.ERROR);
        } else if (open > 0) {
            setMessage(NLS.bind(Messages.Libraries_open, open, rows), IMessageProvider.WARNING);
        } else {
            setMessage(uses.isEmpty() ? null : NLS.bind(Messages.Libraries_all, uses.size()),
                    IMessageProvider.INFORMATION);
        }
    }

    private boolean open(UnitUse use) {
        return !(use.match() instanceof UnitNames.Match.Sure)
                && !draft().mapping().orElseThrow().units().containsKey(use.text());
    }

    private static List<UnitUse> ordered(ImportPlan plan) {
        return plan.units().stream().sorted(Comparator.comparingInt((UnitUse use) -> switch (use.match()) {
            case UnitNames.Match.Unknown unknown -> 0;
            case UnitNames.Match.Unsure unsure -> 1;
            case UnitNames.Match.Sure sure -> 2;
        })).toList();
    }
}
