package se.digikomp.sirius.services;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.Region;

/**
 * The places of cooperations below each other, those that share libraries one after the other with these between them,
 * and of all other libraries to the left and right of the first cooperation they are in; libraries in none come last.
 */
public final class CooperationPlaces {

    private static final int MARGIN = 20;
    private static final int STEP = 40;
    private static final int GAP = 40;
    private static final int LEFT = MARGIN;
    private static final int MIDDLE = 300;
    private static final int BETWEEN = 335;
    private static final int RIGHT = 650;
    private static final int COOPERATION_HEIGHT = 70;

    private final Map<EObject, Place> places = new HashMap<>();
    private int y = MARGIN;

    private CooperationPlaces() {
    }

    /** The places of a region's cooperations and libraries. */
    public static Map<EObject, Place> of(Region region) {
        CooperationPlaces all = new CooperationPlaces();
        List<Cooperation> waiting = new ArrayList<>(region.getCooperations());
        while (!waiting.isEmpty()) {
            all.cooperation(waiting.removeFirst(), waiting);
        }
        all.beside(region.getLibraries(), List.of());
        return all.places;
    }

    /** Places a cooperation with its libraries, and puts the one that shares some of them first among those waiting. */
    private void cooperation(Cooperation cooperation, List<Cooperation> waiting) {
        List<Library> members = members(cooperation);
        List<Library> shared = new ArrayList<>();
        waiting.stream().filter(next -> !shared(members, next).isEmpty()).findFirst().ifPresent(next -> {
            waiting.remove(next);
            waiting.addFirst(next);
            shared.addAll(shared(members, next));
        });
        int top = y;
        int height = Math.max(COOPERATION_HEIGHT, beside(members, shared));
        places.put(cooperation, new Place(MIDDLE, top + (height - COOPERATION_HEIGHT) / 2));
        y = top + height + GAP;
        for (Library library : shared) {
            places.put(library, new Place(BETWEEN, y));
            y += STEP;
        }
        y += shared.isEmpty() ? 0 : GAP;
    }

    private List<Library> shared(List<Library> members, Cooperation next) {
        return members(next).stream().filter(each -> members.contains(each) && !places.containsKey(each)).toList();
    }

    /** Places those libraries that have no place yet in two columns, except some; the height of these. */
    private int beside(List<Library> libraries, List<Library> except) {
        List<Library> fresh = libraries.stream().filter(each -> !places.containsKey(each) && !except.contains(each))
                .toList();
        int rows = (fresh.size() + 1) / 2;
        for (int index = 0; index < fresh.size(); index++) {
            places.put(fresh.get(index), new Place(index < rows ? LEFT : RIGHT, y + index % rows * STEP));
        }
        return rows * STEP;
    }

    private static List<Library> members(Cooperation cooperation) {
        return cooperation.getMemberships().stream().map(Membership::getLibrary).filter(each -> each != null).distinct()
                .toList();
    }
}
