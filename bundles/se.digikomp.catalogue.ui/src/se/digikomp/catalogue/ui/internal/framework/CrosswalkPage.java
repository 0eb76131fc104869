package se.digikomp.catalogue.ui.internal.framework;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.TablePage;
import se.digikomp.framework.model.Correspondence;
import se.digikomp.framework.model.CorrespondenceKind;
import se.digikomp.framework.model.Crosswalk;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.models.edit.Wording;

/** How the competences of earlier editions correspond to those of this one. */
final class CrosswalkPage extends TablePage<Correspondence> {

    private final FrameworkVersion edition;

    CrosswalkPage(Editing editing, FrameworkVersion edition) {
        super(Messages.Page_crosswalk, editing);
        this.edition = edition;
    }

    @Override
    protected List<Correspondence> rows() {
        return edition.getCrosswalks().stream().flatMap(crosswalk -> crosswalk.getCorrespondences().stream()).toList();
    }

    @Override
    protected void columns(TableViewer into) {
        Tables.<Correspondence>column(into, Messages.Crosswalk_editions, 18,
                row -> editing().label(row.eContainer()));
        Tables.<Correspondence>column(into, Messages.Crosswalk_before, 34, row -> editing().label(row.getFrom()));
        Tables.<Correspondence>column(into, Messages.Crosswalk_kind, 14, row -> words(row.getKind()));
        Tables.<Correspondence>column(into, Messages.Crosswalk_now, 34, row -> editing().label(row.getTo()));
    }

    @Override
    protected void details(Fields into) {
        into.shown(Messages.Crosswalk_before, () -> editing().label(selected().getFrom()));
        into.shown(Messages.Crosswalk_now, () -> editing().label(selected().getTo()));
        into.shown(Messages.Crosswalk_kind, () -> words(selected().getKind()));
        into.shown(Messages.Field_note, this::note);
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof Crosswalk crosswalk && edition.getCrosswalks().contains(crosswalk)
                && !crosswalk.getCorrespondences().isEmpty();
        if (mine) {
            select(((Crosswalk) object).getCorrespondences().getFirst());
        }
        return mine;
    }

    private String note() {
        String own = Wording.of(selected().getNote(), editing().reader());
        String whole = Wording.of(((Crosswalk) selected().eContainer()).getNote(), editing().reader());
        return own.isEmpty() ? whole : own + "\n" + whole;
    }

    private static String words(CorrespondenceKind kind) {
        return switch (kind) {
            case SAME_CODE -> Messages.Crosswalk_same;
            case REPLACED_BY -> Messages.Crosswalk_replaced;
            case COVERS -> Messages.Crosswalk_covers;
            case PARTIAL -> Messages.Crosswalk_partial;
        };
    }
}
