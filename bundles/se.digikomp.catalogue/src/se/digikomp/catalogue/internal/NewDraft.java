package se.digikomp.catalogue.internal;

import java.util.Collection;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;

/** A copy of a version under a label and identities of its own. */
public final class NewDraft {

    private NewDraft() {
    }

    /** The copy, in no file yet, without the decisions and the note of the version it was made from. */
    public static QuestionnaireVersion of(QuestionnaireVersion from, Collection<QuestionnaireVersion> siblings,
            int year) {
        QuestionnaireVersion draft = EcoreUtil.copy(from);
        String label = label(siblings);
        draft.setVersion(label);
        draft.setYear(year);
        draft.setState(VersionState.DRAFT);
        draft.setBasedOn(from);
        draft.setNote(null);
        draft.getDecisions().clear();
        Identities.rename(draft, from.getId(), from.getQuestionnaire().getId() + "-" + label);
        return draft;
    }

    private static String label(Collection<QuestionnaireVersion> siblings) {
        int highest = siblings.stream().map(QuestionnaireVersion::getVersion).map(String::valueOf)
                .filter(label -> label.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max().orElse(siblings.size());
        return Integer.toString(highest + 1);
    }
}
