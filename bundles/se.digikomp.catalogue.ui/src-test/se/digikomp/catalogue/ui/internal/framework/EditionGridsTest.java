package se.digikomp.catalogue.ui.internal.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.grid.Cell;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.framework.model.Area;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.CorrespondenceKind;
import se.digikomp.framework.model.Crosswalk;
import se.digikomp.framework.model.FrameworkState;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;

/** An edition of a framework edited like a spreadsheet, without any widgets. */
class EditionGridsTest {

    @TempDir
    private Path folder;
    private Editing editing;
    private FrameworkVersion edition;
    private EditionGrids grids;

    @BeforeEach
    void openADraft() {
        DeliveredContent.fill(folder);
        editing = Editing.open(folder.resolve("digcomp-3.0.framework"), Locale.ENGLISH).orElseThrow();
        edition = (FrameworkVersion) editing.root();
        edition.setState(FrameworkState.DRAFT);
        grids = new EditionGrids(editing, edition);
    }

    @Test
    void anAdoptedEditionStaysAsItIs() {
        edition.setState(FrameworkState.ADOPTED);
        GridModel<Area> areas = grids.areas();

        areas.write(new Cell(0, 0), "9");
        areas.delete(List.of(0));

        assertEquals("1", edition.getAreas().getFirst().getCode());
        assertFalse(areas.changeable());
    }

    @Test
    void aCompetenceThatIsTakenOutLeavesNoPairInACrosswalk() {
        Area area = edition.getAreas().getFirst();
        GridModel<Competence> competences = grids.competences(() -> Optional.of(area));
        Competence first = area.getCompetences().getFirst();
        assertTrue(pairs(first) > 0);

        competences.delete(List.of(0));

        assertEquals(0, pairs(first));
        editing.stack().undo();
        assertTrue(pairs(first) > 0);
        assertEquals(first, area.getCompetences().getFirst());
    }

    @Test
    void aPairIsMadeByCodesAndItsKindByItsName() {
        Crosswalk crosswalk = edition.getCrosswalks().getFirst();
        GridModel<?> pairs = grids.correspondences(() -> Optional.of(crosswalk));

        int row = pairs.insert(pairs.shown().size() - 1);
        assertEquals(Optional.empty(), pairs.write(new Cell(row, 0), "1.2"));
        assertEquals(Optional.empty(), pairs.write(new Cell(row, 1), "covers"));
        assertEquals(Optional.empty(), pairs.write(new Cell(row, 2), "1.3"));

        var last = crosswalk.getCorrespondences().getLast();
        assertEquals(crosswalk.getFrom(), last.getFrom().getArea().eContainer());
        assertEquals(edition, last.getTo().getArea().eContainer());
        assertEquals(CorrespondenceKind.COVERS, last.getKind());
    }

    @Test
    void aNewOutcomeJoinsTheOneAboveIt() {
        GridModel<Identified> outcomes = new OutcomeGrid(editing, edition).outcomes();
        Identified above = outcomes.shown().getLast();

        int row = outcomes.insert(outcomes.shown().size() - 1);
        Identified made = outcomes.shown().get(row);

        assertEquals(above.eClass(), made.eClass());
        assertEquals(above.eContainer(), made.eContainer());
        assertEquals(Optional.empty(), outcomes.write(new Cell(row, 3), "1"));
        assertTrue(outcomes.write(new Cell(row, 3), "99").isPresent());
    }

    private long pairs(Competence competence) {
        return edition.getCrosswalks().stream().flatMap(crosswalk -> crosswalk.getCorrespondences().stream())
                .filter(pair -> pair.getTo() == competence).count();
    }
}
