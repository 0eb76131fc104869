package se.digikomp.catalogue.internal;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.Correspondence;
import se.digikomp.framework.model.CorrespondenceKind;
import se.digikomp.framework.model.Crosswalk;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;

/** Makes the draft of an edition of a framework from an adopted one. */
public final class NewEdition {

    private NewEdition() {
    }

    /** The copy, in no file yet, with a crosswalk from its original instead of those that led there. */
    public static FrameworkVersion of(FrameworkVersion from, String label, int year) {
        FrameworkVersion draft = EcoreUtil.copy(from);
        draft.setVersion(label);
        draft.setYear(year);
        draft.setState(FrameworkState.DRAFT);
        draft.setNote(null);
        draft.setSource(null);
        draft.setSourceDate(null);
        draft.getCrosswalks().clear();
        Identities.rename(draft, from.getId(), from.getFramework().getId() + "-" + label);
        draft.getCrosswalks().add(crosswalk(from, draft));
        return draft;
    }

    private static Crosswalk crosswalk(FrameworkVersion from, FrameworkVersion draft) {
        Crosswalk crosswalk = FrameworkFactory.eINSTANCE.createCrosswalk();
        crosswalk.setId(from.getId() + "-to-" + draft.getVersion());
        crosswalk.setFrom(from);
        crosswalk.setTo(draft);
        competences(from).forEach(before -> competences(draft).filter(now -> now.getCode().equals(before.getCode()))
                .findFirst().ifPresent(now -> crosswalk.getCorrespondences().add(pair(before, now))));
        return crosswalk;
    }

    private static Correspondence pair(Competence before, Competence now) {
        Correspondence pair = FrameworkFactory.eINSTANCE.createCorrespondence();
        pair.setFrom(before);
        pair.setTo(now);
        pair.setKind(CorrespondenceKind.SAME_CODE);
        return pair;
    }

    private static Stream<Competence> competences(FrameworkVersion edition) {
        return edition.getAreas().stream().flatMap(area -> area.getCompetences().stream());
    }
}
