package se.digikomp.catalogue.internal;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** What a version was made from, version by version. */
public final class Ancestry {

    private Ancestry() {
    }

    /** The version itself, the one it is based on, and so on; a circle ends where it began. */
    public static List<QuestionnaireVersion> of(QuestionnaireVersion version) {
        List<QuestionnaireVersion> line = new ArrayList<>();
        for (QuestionnaireVersion each = version; each != null && !each.eIsProxy()
                && !line.contains(each); each = each.getBasedOn()) {
            line.add(each);
        }
        return line;
    }

    /** The steps from an ancestor to a version, in order. */
    public static List<Step> steps(QuestionnaireVersion ancestor, QuestionnaireVersion version) {
        List<Step> steps = new ArrayList<>();
        List<QuestionnaireVersion> line = of(version);
        for (int i = line.indexOf(ancestor); i > 0; i--) {
            steps.add(new Step(line.get(i), line.get(i - 1)));
        }
        return steps;
    }
}
