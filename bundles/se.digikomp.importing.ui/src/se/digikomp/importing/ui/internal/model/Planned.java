package se.digikomp.importing.ui.internal.model;

import se.digikomp.importing.ImportPlan;
import se.digikomp.survey.Territory;

/** A plan and the region, as it was on the round's date, for which it was made. */
public record Planned(ImportPlan plan, Territory territory) {
}
