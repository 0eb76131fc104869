package se.digikomp.sirius.services;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.Correspondence;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/**
 * The places on the framework map: areas side by side with their competences below each other, to the left of each
 * competence what crosswalks connect with it, to its right its statements, and all else in rows below.
 */
public final class MapPlaces {

    private static final int MARGIN = 20;
    private static final int HEAD = 6;
    private static final int AREA_WIDTH = 200;
    private static final int LETTER = 6;
    private static final int COMPETENCE_HEIGHT = 50;
    private static final int SIDE_WIDTH = 200;
    private static final int SIDE_STEP = 44;
    private static final int GAP = 12;
    private static final int TOP = 20;
    private static final int LANE = 50;

    private final QuestionnaireVersion version;
    private final Set<EObject> shown;
    private final List<Correspondence> correspondences;
    private final Map<EObject, Place> places = new HashMap<>();
    private int bottom;
    private int right;

    private MapPlaces(QuestionnaireVersion version, Collection<? extends EObject> shown) {
        this.version = version;
        this.shown = new HashSet<>(shown);
        this.correspondences = new Trainings().correspondences(version);
    }

    /** The places of what is shown of a version's framework; those of competences are counted from their area. */
    public static Map<EObject, Place> of(QuestionnaireVersion version, Collection<? extends EObject> shown) {
        MapPlaces map = new MapPlaces(version, shown);
        map.areas();
        map.rest(shown);
        return map.places;
    }

    private void areas() {
        int x = MARGIN;
        for (Area area : version.getFramework().getAreas()) {
            if (shown.contains(area)) {
                right = area(area, x);
                x = right + LANE;
            }
        }
    }

    /** Places an area and what belongs to it; the right edge of all that. */
    private int area(Area area, int left) {
        int x = left + (area.getCompetences().stream().allMatch(each -> counterparts(each).isEmpty()) ? 0
                : SIDE_WIDTH + LANE);
        int width = Math.max(AREA_WIDTH, LETTER * new Words().heading(area).length());
        int right = x + width + LANE;
        boolean wide = false;
        int y = TOP;
        for (Competence competence : area.getCompetences()) {
            List<EObject> statements = statements(competence);
            List<EObject> counterparts = counterparts(competence);
            places.put(competence, new Place(GAP, y));
            column(counterparts, left, MARGIN + HEAD + y);
            column(statements, right, MARGIN + HEAD + y);
            wide |= !statements.isEmpty();
            y += Math.max(COMPETENCE_HEIGHT, SIDE_STEP * Math.max(statements.size(), counterparts.size())) + GAP;
        }
        places.put(area, new Place(x, MARGIN));
        bottom = Math.max(bottom, MARGIN + HEAD + y);
        return wide ? right + SIDE_WIDTH : x + width;
    }

    /** Spreads what has no place yet evenly over as many rows as it takes. */
    private void rest(Collection<? extends EObject> all) {
        List<? extends EObject> rest = all.stream().filter(each -> each != version && !places.containsKey(each))
                .toList();
        int step = SIDE_WIDTH + LANE;
        int columns = Math.max(1, Math.min(rest.size(), right / step));
        for (int index = 0; index < rest.size(); index++) {
            places.put(rest.get(index),
                    new Place(MARGIN + (2 * (index % columns) + 1) * right / (2 * columns) - step / 2,
                            bottom + LANE + index / columns * SIDE_STEP));
        }
    }

    private void column(List<EObject> side, int x, int y) {
        for (int index = 0; index < side.size(); index++) {
            places.put(side.get(index), new Place(x, y + index * SIDE_STEP));
        }
    }

    private List<EObject> statements(Competence competence) {
        List<Statement> found = new Versions().statementsOn(competence, version);
        return found.stream().filter(shown::contains).map(EObject.class::cast).toList();
    }

    /** Competences of other editions next to the first of ours that a crosswalk connects them with. */
    private List<EObject> counterparts(Competence competence) {
        return correspondences.stream().filter(each -> each.getFrom() == competence || each.getTo() == competence)
                .map(each -> each.getFrom() == competence ? each.getTo() : each.getFrom())
                .filter(each -> shown.contains(each) && each != competence && first(each) == competence)
                .map(EObject.class::cast).distinct().toList();
    }

    private Competence first(Competence counterpart) {
        Correspondence first = correspondences.stream()
                .filter(each -> each.getFrom() == counterpart || each.getTo() == counterpart).findFirst().orElseThrow();
        return first.getFrom() == counterpart ? first.getTo() : first.getFrom();
    }
}
