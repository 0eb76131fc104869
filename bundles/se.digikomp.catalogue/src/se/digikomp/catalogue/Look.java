package se.digikomp.catalogue;

import java.util.IdentityHashMap;
import java.util.Map;

import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** One look at a model by all rules: what several of them need is worked out once. */
public final class Look {

    private final Map<QuestionnaireVersion, VersionChanges> changes = new IdentityHashMap<>();

    /** {@link VersionChanges#of} a version, as it is during this look. */
    public VersionChanges changes(QuestionnaireVersion version) {
        return changes.computeIfAbsent(version, VersionChanges::of);
    }
}
