package se.digikomp.catalogue.ui.internal.region;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.PickDialog;
import se.digikomp.catalogue.ui.internal.editor.TablePage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.CooperationType;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionFactory;
import se.digikomp.region.model.RegionPackage.Literals;

/** The cooperations of a region: one row a membership, with the days from and until which it holds. */
final class CooperationsPage extends TablePage<Membership> {

    private final Region region;

    CooperationsPage(Editing editing, Region region) {
        super(Messages.Page_cooperations, editing);
        this.region = region;
    }

    @Override
    protected List<Membership> rows() {
        return region.getCooperations().stream().flatMap(cooperation -> cooperation.getMemberships().stream())
                .toList();
    }

    @Override
    protected void above(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(parent);
        button(parent, Messages.Cooperations_add, () -> add(parent.getShell()));
        button(parent, Messages.Cooperations_remove, this::remove);
    }

    @Override
    protected void columns(TableViewer into) {
        Tables.<Membership>column(into, Messages.Field_cooperation, 28, row -> cooperation(row).getName());
        Tables.<Membership>column(into, Messages.Field_kind, 18, row -> words(cooperation(row).getType()));
        Tables.<Membership>column(into, Messages.Field_library, 24, row -> editing().label(row.getLibrary()));
        Tables.<Membership>column(into, Messages.Field_from, 14, row -> Wordings.orEmpty(row.getFrom()));
        Tables.<Membership>column(into, Messages.Field_until, 14, row -> Wordings.orEmpty(row.getUntil()));
    }

    @Override
    protected void details(Fields into) {
        into.line(Messages.Field_cooperation, () -> cooperation(selected()).getName(),
                words -> editing().type(cooperation(selected()), Literals.COOPERATION__NAME, words));
        into.choice(Messages.Field_kind, () -> CooperationType.VALUES, CooperationsPage::words,
                () -> cooperation(selected()).getType(),
                type -> editing().set(cooperation(selected()), Literals.COOPERATION__TYPE, type));
        into.shown(Messages.Field_library, () -> editing().label(selected().getLibrary()));
        DateField.in(into, Messages.Field_from, () -> Optional.ofNullable(selected().getFrom()),
                day -> editing().type(selected(), Literals.MEMBERSHIP__FROM, day.orElse(null)));
        DateField.in(into, Messages.Field_until, () -> Optional.ofNullable(selected().getUntil()),
                day -> editing().type(selected(), Literals.MEMBERSHIP__UNTIL, day.orElse(null)));
        into.shown(Messages.Field_source, () -> Wordings.orEmpty(cooperation(selected()).getSource()));
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof Cooperation cooperation && region.getCooperations().contains(cooperation);
        if (mine && !((Cooperation) object).getMemberships().isEmpty()) {
            select(((Cooperation) object).getMemberships().getFirst());
        }
        return mine;
    }

    private void add(Shell shell) {
        Cooperation cooperation = cooperation(selected());
        List<Library> members = cooperation.getMemberships().stream()
                .filter(membership -> membership.getUntil() == null)
                .map(Membership::getLibrary).toList();
        List<Library> others = region.getLibraries().stream().filter(library -> !members.contains(library)).toList();
        PickDialog.open(shell, cooperation.getName(), others, List.of(), Library::getName)
                .ifPresent(chosen -> chosen.forEach(library -> join(cooperation, library)));
    }

    private void join(Cooperation cooperation, Library library) {
        Membership membership = RegionFactory.eINSTANCE.createMembership();
        membership.setLibrary(library);
        editing().add(cooperation, Literals.COOPERATION__MEMBERSHIPS, membership);
        select(membership);
    }

    private void remove() {
        editing().remove(cooperation(selected()), Literals.COOPERATION__MEMBERSHIPS, selected());
    }

    private void button(Composite parent, String words, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        GridDataFactory.swtDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private static Cooperation cooperation(Membership membership) {
        return (Cooperation) membership.eContainer();
    }

    private static String words(CooperationType type) {
        return switch (type) {
            case LIBRARY -> Messages.Cooperation_library;
            case MUNICIPAL -> Messages.Cooperation_municipal;
        };
    }
}
