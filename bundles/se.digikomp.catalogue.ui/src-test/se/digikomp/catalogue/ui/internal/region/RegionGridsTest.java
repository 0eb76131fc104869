package se.digikomp.catalogue.ui.internal.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.grid.Cell;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.Pasted;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.Municipality;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.StaffCount;

/** Libraries, staff numbers and memberships edited like a spreadsheet, without any widgets. */
class RegionGridsTest {

    private static final int NAME = 0;
    private static final int MUNICIPALITY = 1;
    private static final int STAFF_NOW = 4;
    private static final int DAY = 0;
    private static final int PERSONS = 1;
    private static final int MEMBER = 0;
    private static final int FROM = 1;

    @TempDir
    private Path folder;
    private Editing editing;
    private Region region;
    private Optional<Library> selected;
    private GridModel<Library> libraries;
    private GridModel<StaffCount> staff;
    private GridModel<Membership> memberships;

    @BeforeEach
    void openTheRegion() {
        DeliveredContent.fill(folder);
        editing = Editing.open(folder.resolve("skane.region"), Locale.ENGLISH).orElseThrow();
        region = (Region) editing.root();
        LibraryGrids grids = new LibraryGrids(editing, region);
        libraries = grids.libraries();
        selected = Optional.of(region.getLibraries().getFirst());
        staff = grids.staff(() -> selected);
        Optional<Cooperation> first = Optional.of(region.getCooperations().getFirst());
        memberships = new CooperationGrids(editing, region).memberships(() -> first);
    }

    @Test
    void aNewerStaffNumberIsTheOneThatCountsAndUndoTakesItAway() {
        String before = libraries.text(new Cell(0, STAFF_NOW));

        staff.paste(staff.shown().size(), List.of(DAY, PERSONS), "2026-01-01\t21");

        assertEquals("21 (2026-01-01)", libraries.text(new Cell(0, STAFF_NOW)));
        editing.stack().undo();
        assertEquals(before, libraries.text(new Cell(0, STAFF_NOW)));
    }

    @Test
    void theStaffNumbersAreThoseOfTheSelectedLibrary() {
        selected = Optional.of(region.getLibraries().get(5));
        staff.update();

        assertEquals(region.getLibraries().get(5).getStaffCounts(), staff.shown());
        selected = Optional.empty();
        staff.update();
        assertEquals(List.of(), staff.shown());
        assertFalse(staff.growing());
    }

    @Test
    void aDayIsTakenInBothWaysOfWritingItAndAnythingElseIsRefused() {
        assertEquals(Optional.empty(), memberships.write(new Cell(0, FROM), "20190325"));
        assertEquals("2019-03-25", memberships.text(new Cell(0, FROM)));

        assertTrue(memberships.write(new Cell(0, FROM), "25/3").isPresent());
        assertEquals("2019-03-25", memberships.text(new Cell(0, FROM)));
        assertEquals(Optional.empty(), memberships.write(new Cell(0, FROM), ""));
        assertTrue(staff.write(new Cell(0, DAY), "").isPresent(), "a staff number always has its day");
    }

    @Test
    void aBlockWiderThanTheGridSaysWhatWasLeftOut() {
        Pasted pasted = staff.paste(0, List.of(DAY, PERSONS), "2026-01-01\tmany\tmore\tand more");

        assertEquals(2, pasted.tooWide());
        assertEquals("The block has 2 columns more than there are from here on; they were left out. "
                + "”many” cannot stand under Staff. Write a whole number.", pasted.words());
        assertEquals(LocalDate.of(2026, 1, 1), selected.orElseThrow().getStaffCounts().getFirst().getDate());
    }

    @Test
    void aNewLibraryIsKnownByTheCodeOfItsMunicipalityUnlessAnotherIs() {
        libraries.pasteRows(-1, List.of(NAME, MUNICIPALITY), "Campus Lund\tLund");
        Library added = region.getLibraries().getFirst();

        assertEquals("Lund", added.getMunicipality().getName());
        assertFalse(added.getId().equals("1281"));
        libraries.delete(List.of(libraries.shown().indexOf(library("1281"))));
        libraries.pasteRows(-1, List.of(NAME, MUNICIPALITY), "Lund\t1281");

        assertEquals("1281", region.getLibraries().getFirst().getId());
    }

    @Test
    void aDeletedLibraryTakesItsMembershipsWithItAndUndoBringsAllBack() {
        byte[] before = editing.content();
        Library lund = library("1281");

        libraries.delete(List.of(libraries.shown().indexOf(lund)));

        assertTrue(region.getCooperations().stream().flatMap(each -> each.getMemberships().stream())
                .noneMatch(membership -> membership.getLibrary() == lund || membership.getLibrary() == null));
        editing.stack().undo();
        assertEquals(new String(before), new String(editing.content()));
    }

    @Test
    void numbersAreSortedByTheirSize() {
        staff.paste(0, List.of(DAY, PERSONS), "2020-01-01\t100\n2021-01-01\t9\n2022-01-01\t20");

        staff.sort(Optional.of(PERSONS), false);

        assertEquals(List.of(9, 20, 100), staff.shown().stream().map(StaffCount::getPersons).toList());
    }

    @Test
    void aFilterHoldsForTheNextSelectedLibraryToo() {
        staff.filter(Map.of(DAY, "2019"));
        selected = Optional.of(region.getLibraries().get(5));
        staff.update();

        assertEquals(List.of(2019), staff.shown().stream().map(count -> count.getDate().getYear()).toList());
    }

    @Test
    void aLibraryMayBeInACooperationTwiceAtDifferentTimes() {
        String name = memberships.text(new Cell(0, MEMBER));
        int size = memberships.all().size();

        memberships.duplicate(List.of(0));
        memberships.write(new Cell(1, FROM), "2024-01-01");

        assertEquals(size + 1, memberships.all().size());
        assertEquals(name, memberships.text(new Cell(1, MEMBER)));
    }

    private Library library(String code) {
        return region.getLibraries().stream().filter(each -> each.getId().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void librariesOutliveTheirMunicipality() {
        GridModel<Municipality> municipalities = new LibraryGrids(editing, region).municipalities();
        Municipality first = region.getLibraries().getFirst().getMunicipality();
        int libraries = region.getLibraries().size();

        municipalities.delete(List.of(municipalities.shown().indexOf(first)));

        assertEquals(libraries, region.getLibraries().size());
        assertNull(region.getLibraries().getFirst().getMunicipality());
        editing.stack().undo();
        assertEquals(first, region.getLibraries().getFirst().getMunicipality());
    }
}
