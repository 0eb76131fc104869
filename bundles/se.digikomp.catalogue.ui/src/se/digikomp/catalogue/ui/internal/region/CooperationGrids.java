package se.digikomp.catalogue.ui.internal.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Identities;
import se.digikomp.catalogue.ui.internal.grid.Choice;
import se.digikomp.catalogue.ui.internal.grid.Column;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.ModelColumns;
import se.digikomp.catalogue.ui.internal.grid.Rows;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.CooperationType;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionFactory;
import se.digikomp.region.model.RegionPackage.Literals;

/** The cooperations of a region and the dated memberships of each as grids, without any widgets. */
final class CooperationGrids {

    private final Editing editing;
    private final Region region;

    CooperationGrids(Editing editing, Region region) {
        this.editing = editing;
        this.region = region;
    }

    /** The cooperations, and how many libraries take part in each today. */
    GridModel<Cooperation> cooperations() {
        Choice<CooperationType> types = Choice.of(() -> CooperationType.VALUES, CooperationGrids::words);
        return new GridModel<>(editing, Rows.of(region.getCooperations(), this::fresh, this::copy), List.of(
                ModelColumns.words("name", Messages.Field_cooperation, 260, Literals.COOPERATION__NAME),
                types.one("type", Messages.Field_kind, 170, row -> Optional.of(row.getType()), Cooperation::setType),
                Column.shown("members", Messages.Field_membersNow, 130, CooperationGrids::members),
                ModelColumns.words("source", Messages.Field_source, 280, Literals.COOPERATION__SOURCE)));
    }

    /** The memberships of a cooperation. */
    GridModel<Membership> memberships(Supplier<Optional<Cooperation>> cooperation) {
        Supplier<Optional<EList<Membership>>> members = () -> cooperation.get().map(Cooperation::getMemberships);
        Choice<Library> libraries = new Choice<>(region::getLibraries, Library::getName, Library::getId);
        return new GridModel<>(editing,
                Rows.of(members, RegionFactory.eINSTANCE::createMembership, EcoreUtil::copy), List.of(
                        libraries.one("library", Messages.Field_library, 240,
                                row -> Optional.ofNullable(row.getLibrary()), Membership::setLibrary),
                        ModelColumns.day("from", Messages.Field_from, Literals.MEMBERSHIP__FROM),
                        ModelColumns.day("until", Messages.Field_until, Literals.MEMBERSHIP__UNTIL)));
    }

    private static String members(Cooperation cooperation) {
        LocalDate today = LocalDate.now();
        return Long.toString(cooperation.getMemberships().stream()
                .filter(member -> member.getFrom() == null || !member.getFrom().isAfter(today))
                .filter(member -> member.getUntil() == null || !member.getUntil().isBefore(today))
                .map(Membership::getLibrary).distinct().count());
    }

    private Cooperation fresh() {
        Cooperation cooperation = RegionFactory.eINSTANCE.createCooperation();
        cooperation.setName("");
        return Identities.provisional(cooperation, region);
    }

    private Cooperation copy(Cooperation original) {
        return Identities.provisional(EcoreUtil.copy(original), region);
    }

    private static String words(CooperationType type) {
        return switch (type) {
            case LIBRARY -> Messages.Cooperation_library;
            case MUNICIPAL -> Messages.Cooperation_municipal;
        };
    }
}
