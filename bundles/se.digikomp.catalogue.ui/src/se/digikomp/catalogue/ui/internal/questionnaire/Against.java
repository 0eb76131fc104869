package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.Optional;

import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.VersionComparison;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.survey.Comparability;

/** How the statements of a version compare to the version it is based on, as it was at the last update. */
final class Against {

    private final QuestionnaireVersion version;
    private VersionComparison comparison;

    private Against(QuestionnaireVersion version) {
        this.version = version;
        update();
    }

    /** The comparison of a version with its base; empty where it has none. */
    static Optional<Against> of(QuestionnaireVersion version) {
        return version.getBasedOn() == null || version.getBasedOn().eIsProxy() ? Optional.empty()
                : Optional.of(new Against(version));
    }

    void update() {
        comparison = VersionComparison.between(version.getBasedOn(), version);
    }

    /** How a statement compares, with a sign that can be told without colour. */
    String words(Statement statement) {
        ItemKey item = ItemKey.of(statement);
        Comparability found = comparison.items().getOrDefault(item, Comparability.NEW);
        if (comparison.open().contains(item)) {
            return "⚠ " + (found == Comparability.NEW ? Messages.Against_newOpen : Messages.Against_open);
        }
        return Names.signed(found);
    }
}
