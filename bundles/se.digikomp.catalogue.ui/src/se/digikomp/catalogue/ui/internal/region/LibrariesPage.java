package se.digikomp.catalogue.ui.internal.region;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.TablePage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionFactory;
import se.digikomp.region.model.RegionPackage.Literals;
import se.digikomp.region.model.StaffCount;

/** The libraries of a region with municipality, code and the latest staff number. */
final class LibrariesPage extends TablePage<Library> {

    private final Region region;

    LibrariesPage(Editing editing, Region region) {
        super(Messages.Page_libraries, editing);
        this.region = region;
    }

    @Override
    protected List<Library> rows() {
        return region.getLibraries();
    }

    @Override
    protected void columns(TableViewer into) {
        Tables.<Library>column(into, Messages.Field_library, 24, Library::getName);
        Tables.<Library>column(into, Messages.Field_municipality, 24,
                row -> row.getMunicipality() == null ? "" : row.getMunicipality().getName());
        Tables.<Library>column(into, Messages.Field_scb, 14,
                row -> row.getMunicipality() == null ? "" : row.getMunicipality().getCode());
        Tables.<Library>column(into, Messages.Field_staff, 10, row -> staff(row, StaffCount::getPersons));
        Tables.<Library>column(into, Messages.Field_date, 14, row -> staff(row, StaffCount::getDate));
        Tables.<Library>column(into, Messages.Field_origin, 14, row -> latest(row).map(LibrariesPage::origin)
                .orElse(""));
    }

    @Override
    protected void details(Fields into) {
        into.line(Messages.Field_library, () -> Wordings.orEmpty(selected().getName()),
                words -> editing().type(selected(), Literals.LIBRARY__NAME, words));
        into.line(Messages.Field_aliases, () -> String.join(", ", selected().getAliases()), this::aliases);
        into.line(Messages.Field_staff, () -> staff(selected(), StaffCount::getPersons), this::persons)
                .addVerifyListener(event -> event.doit = event.text.matches("\\d*"));
        DateField.in(into, Messages.Field_date, () -> latest(selected()).map(StaffCount::getDate),
                date -> latest(selected()).ifPresent(count -> date.ifPresent(
                        day -> editing().type(count, Literals.STAFF_COUNT__DATE, day))));
        into.flag(Messages.Field_demonstration,
                () -> latest(selected()).map(StaffCount::isDemonstration).orElse(false),
                on -> latest(selected()).ifPresent(
                        count -> editing().set(count, Literals.STAFF_COUNT__DEMONSTRATION, on)));
        into.line(Messages.Field_source, () -> staff(selected(), StaffCount::getSource),
                words -> latest(selected()).ifPresent(
                        count -> editing().type(count, Literals.STAFF_COUNT__SOURCE, words)));
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof Library library && rows().contains(library);
        if (mine) {
            select((Library) object);
        }
        return mine;
    }

    private void aliases(String words) {
        List<String> names = List.of(words.split(",")).stream().map(String::strip).filter(name -> !name.isEmpty())
                .toList();
        if (!words.endsWith(",") && !words.endsWith(" ")) {
            editing().setAll(selected(), Literals.LIBRARY__ALIASES, names);
        }
    }

    private void persons(String words) {
        if (!words.matches("\\d{1,5}")) {
            return;
        }
        int persons = Integer.parseInt(words);
        Optional<StaffCount> there = latest(selected());
        if (there.isPresent()) {
            editing().type(there.get(), Literals.STAFF_COUNT__PERSONS, persons);
        } else {
            StaffCount count = RegionFactory.eINSTANCE.createStaffCount();
            count.setDate(LocalDate.now());
            count.setPersons(persons);
            editing().add(selected(), Literals.LIBRARY__STAFF_COUNTS, count);
        }
    }

    private static Optional<StaffCount> latest(Library library) {
        return library.getStaffCounts().stream().filter(count -> count.getDate() != null)
                .max(Comparator.comparing(StaffCount::getDate));
    }

    private static String staff(Library library, Function<StaffCount, Object> value) {
        return latest(library).map(value).map(Object::toString).orElse("");
    }

    private static String origin(StaffCount count) {
        return count.isDemonstration() ? Messages.Mark_demonstration : Wordings.orEmpty(count.getSource());
    }
}
