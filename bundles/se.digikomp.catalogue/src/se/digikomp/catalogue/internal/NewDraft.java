package se.digikomp.catalogue.internal;

import java.util.Collection;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.framework.model.Identified;
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
        identify(draft, from.getId(), from.getQuestionnaire().getId() + "-" + label);
        return draft;
    }

    private static String label(Collection<QuestionnaireVersion> siblings) {
        int highest = siblings.stream().map(QuestionnaireVersion::getVersion).map(String::valueOf)
                .filter(label -> label.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max().orElse(siblings.size());
        return Integer.toString(highest + 1);
    }

    private static void identify(QuestionnaireVersion draft, String before, String now) {
        draft.setId(now);
        TreeIterator<EObject> contents = draft.eAllContents();
        while (contents.hasNext()) {
            if (contents.next() instanceof Identified part && part.getId() != null) {
                String own = part.getId().startsWith(before + "/") ? part.getId().substring(before.length() + 1)
                        : part.getId();
                part.setId(now + "/" + own);
            }
        }
    }
}
