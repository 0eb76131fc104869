package se.digikomp.importing.ui.internal.wizard;

import java.util.Optional;

import org.eclipse.jface.wizard.IWizardContainer;

import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ui.internal.model.Desk;
import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.importing.ui.internal.model.Planned;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;
import se.digikomp.ui.WizardWork;

/** Makes the plan of a draft in the background, when a page needs it and an older one no longer holds. */
final class Planner {

    private final Draft draft;
    private final Desk desk;
    private Territory territory;

    Planner(Draft draft, Desk desk) {
        this.draft = draft;
        this.desk = desk;
    }

    /** The region for which the last plan was made; empty before the first. */
    Optional<Territory> territory() {
        return Optional.ofNullable(territory);
    }

    /** Sees to it that the draft has a plan; leaves it without one where a person cancels. */
    void plan(IWizardContainer container) {
        if (draft.plan().isPresent() || draft.mapping().isEmpty()) {
            return;
        }
        ParsedBatch batch = draft.opened().orElseThrow().batch();
        Mapping mapping = draft.mapping().orElseThrow();
        Outline version = draft.version().orElseThrow();
        Round round = draft.target();
        Optional<Planned> planned = WizardWork.run(container, Messages.Plan_making,
                progress -> desk.plan(batch, mapping, round, version, progress));
        planned.ifPresent(made -> {
            territory = made.territory();
            draft.planned(made.plan());
        });
    }
}
