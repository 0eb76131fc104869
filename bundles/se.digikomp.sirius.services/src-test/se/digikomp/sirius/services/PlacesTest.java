package se.digikomp.sirius.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Region;

/** Where the elements of the diagrams stand, tried on the models as they are delivered. */
class PlacesTest {

    @TempDir
    Path folder;

    private QuestionnaireVersion version;
    private Region region;

    @BeforeEach
    void deliver() throws IOException {
        DeliveredContent.fill(folder);
        Catalogue catalogue = Catalogue.open(folder);
        version = catalogue.version("self-assessment-demo", "2").orElseThrow();
        region = catalogue.resources().getResources().stream().flatMap(each -> each.getContents().stream())
                .filter(Region.class::isInstance).map(Region.class::cast).findFirst().orElseThrow();
    }

    @Test
    void nothingOnTheMapCoversAnything() {
        assertEquals(List.of(), covering(MapPlaces.of(version, shownOnMap())));
    }

    @Test
    void everythingShownOnTheMapHasAPlace() {
        assertEquals(shownOnMap().stream().filter(each -> each != version).count(),
                MapPlaces.of(version, shownOnMap()).size());
    }

    @Test
    void statementsStandToTheRightOfTheirCompetence() {
        Map<EObject, Place> places = MapPlaces.of(version, shownOnMap());

        version.getStatements().forEach(statement -> assertTrue(places.get(statement).x() > places
                .get(statement.getCompetence().getArea()).x() + places.get(statement.getCompetence()).x()));
    }

    @Test
    void nothingInTheDiagramOfCooperationsCoversAnything() {
        Map<EObject, Place> places = CooperationPlaces.of(region);

        assertEquals(List.of(), covering(places));
        assertEquals(region.getCooperations().size() + region.getLibraries().size(), places.size());
    }

    private List<EObject> shownOnMap() {
        List<EObject> shown = new ArrayList<>(List.of(version));
        shown.addAll(version.getFramework().getAreas());
        shown.addAll(new Versions().competences(version));
        shown.addAll(version.getStatements());
        shown.addAll(new Trainings().packages(version));
        shown.addAll(new Trainings().counterparts(version));
        return shown;
    }

    /** The pairs of elements of which one stands on the other; areas, which contain theirs, are not looked at. */
    private static List<String> covering(Map<EObject, Place> places) {
        List<String> pairs = new ArrayList<>();
        List<EObject> all = places.keySet().stream().filter(each -> !(each instanceof Area)).toList();
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                if (box(all.get(first), places).intersects(box(all.get(second), places))) {
                    pairs.add(all.get(first) + " and " + all.get(second));
                }
            }
        }
        return pairs;
    }

    private static Box box(EObject object, Map<EObject, Place> places) {
        Place place = places.get(object);
        Place inside = object instanceof Competence competence && places.containsKey(competence.getArea())
                ? places.get(competence.getArea())
                : new Place(0, 0);
        int x = inside.x() + place.x();
        int y = inside.y() + place.y();
        return switch (object) {
            case Statement statement -> new Box(x, y, 200, 30);
            case Library library -> new Box(x, y, 110, 30);
            case Cooperation cooperation -> new Box(x, y, 180, 70);
            default -> new Box(x, y, 160, 40);
        };
    }

    /** What an element occupies. */
    private record Box(int x, int y, int width, int height) {

        boolean intersects(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height
                    && other.y < y + height;
        }
    }
}
