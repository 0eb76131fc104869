package se.digikomp.catalogue.ui.internal.region;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Identities;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.catalogue.ui.internal.grid.Choice;
import se.digikomp.catalogue.ui.internal.grid.Column;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.ModelColumns;
import se.digikomp.catalogue.ui.internal.grid.Rows;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Municipality;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionFactory;
import se.digikomp.region.model.RegionPackage.Literals;
import se.digikomp.region.model.StaffCount;

/** The libraries of a region and the dated staff numbers of each as grids, without any widgets. */
final class LibraryGrids {

    private final Editing editing;
    private final Region region;

    LibraryGrids(Editing editing, Region region) {
        this.editing = editing;
        this.region = region;
    }

    /** The libraries with municipality, other names and the latest staff number. */
    GridModel<Library> libraries() {
        Choice<Municipality> municipalities = new Choice<>(region::getMunicipalities, Municipality::getName,
                Municipality::getCode);
        return new GridModel<>(editing, Rows.of(region.getLibraries(), this::fresh, this::copy), List.of(
                ModelColumns.words("name", Messages.Field_library, 200, Literals.LIBRARY__NAME),
                municipalities.one("municipality", Messages.Field_municipality, 180,
                        row -> Optional.ofNullable(row.getMunicipality()), this::move),
                Column.shown("code", Messages.Field_scb, 90,
                        row -> row.getMunicipality() == null ? "" : row.getMunicipality().getCode()),
                Column.typed("aliases", Messages.Field_aliases, 240,
                        row -> String.join(Column.SEPARATOR, row.getAliases()), LibraryGrids::rename),
                Column.shown("staff", Messages.Field_staffNow, 150, LibraryGrids::staff),
                Column.<Library>shown("key", Messages.Field_key, 100, row -> Wordings.orEmpty(row.getId()))
                        .hidden()));
    }

    /** The staff numbers of a library. */
    GridModel<StaffCount> staff(Supplier<Optional<Library>> library) {
        Supplier<Optional<EList<StaffCount>>> counts = () -> library.get().map(Library::getStaffCounts);
        return new GridModel<>(editing, Rows.of(counts, LibraryGrids::today, EcoreUtil::copy), List.of(
                ModelColumns.day("date", Messages.Field_date, Literals.STAFF_COUNT__DATE),
                ModelColumns.count("persons", Messages.Field_staff, Literals.STAFF_COUNT__PERSONS),
                ModelColumns.words("source", Messages.Field_source, 280, Literals.STAFF_COUNT__SOURCE),
                ModelColumns.flag("demonstration", Messages.Field_madeUp, Literals.STAFF_COUNT__DEMONSTRATION)));
    }

    /** The municipalities, with how many libraries lie in each. */
    GridModel<Municipality> municipalities() {
        return new GridModel<>(editing, Rows.of(region.getMunicipalities(),
                () -> Identities.provisional(RegionFactory.eINSTANCE.createMunicipality(), region),
                original -> Identities.provisional(EcoreUtil.copy(original), region)),
                List.of(
                        ModelColumns.words("code", Messages.Field_scb, 110, Literals.MUNICIPALITY__CODE),
                        ModelColumns.words("name", Messages.Field_municipality, 240, Literals.MUNICIPALITY__NAME),
                        Column.shown("libraries", Messages.Page_libraries, 110, this::libraries)));
    }

    private String libraries(Municipality municipality) {
        return Long.toString(
                region.getLibraries().stream().filter(library -> library.getMunicipality() == municipality).count());
    }

    /** The staff number that counts on the latest day, with that day. */
    private static String staff(Library library) {
        return library.getStaffCounts().stream().filter(count -> count.getDate() != null)
                .max(Comparator.comparing(StaffCount::getDate))
                .map(count -> count.getPersons() + " (" + count.getDate() + ")").orElse("");
    }

    private static boolean rename(Library library, String words) {
        List<String> names = Arrays.stream(words.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .toList();
        library.getAliases().clear();
        library.getAliases().addAll(names);
        return true;
    }

    private static StaffCount today() {
        StaffCount count = RegionFactory.eINSTANCE.createStaffCount();
        count.setDate(LocalDate.now());
        return count;
    }

    /** A library is known by the code of its municipality, as long as no other library of it is. */
    private void move(Library library, Municipality municipality) {
        library.setMunicipality(municipality);
        Identities.settle(library, municipality.getCode());
    }

    private Library fresh() {
        Library library = RegionFactory.eINSTANCE.createLibrary();
        library.setName("");
        return Identities.provisional(library, region);
    }

    private Library copy(Library original) {
        return Identities.provisional(EcoreUtil.copy(original), region);
    }
}
