package se.digikomp.catalogue.ui.internal.framework;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.TablePage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Level;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.models.edit.Wording;

/** The proficiency levels of an edition, the lowest first. */
final class LevelsPage extends TablePage<Level> {

    private final FrameworkVersion edition;

    LevelsPage(Editing editing, FrameworkVersion edition) {
        super(Messages.Page_levels, editing);
        this.edition = edition;
    }

    @Override
    protected List<Level> rows() {
        return edition.getLevels();
    }

    @Override
    protected void columns(TableViewer into) {
        Tables.<Level>column(into, Messages.Field_level, 6, level -> Integer.toString(level.getNumber()));
        Tables.<Level>column(into, Messages.Field_name, 16, level -> text(level.getName()));
        Tables.<Level>column(into, Messages.Field_band, 16, level -> text(level.getBand()));
        Tables.<Level>column(into, Messages.Field_complexity, 24, level -> text(level.getComplexity()));
        Tables.<Level>column(into, Messages.Field_autonomy, 24, level -> text(level.getAutonomy()));
        Tables.<Level>column(into, Messages.Field_cognitive, 14, level -> text(level.getCognitiveDomain()));
    }

    @Override
    protected void details(Fields into) {
        into.shown(Messages.Field_name, () -> all(selected().getName()));
        into.shown(Messages.Field_description, () -> all(selected().getDescription()));
        into.shown(Messages.Field_purpose, () -> all(selected().getPurpose()));
        into.shown(Messages.Field_complexity, () -> all(selected().getComplexity()));
        into.shown(Messages.Field_autonomy, () -> all(selected().getAutonomy()));
        into.shown(Messages.Field_cognitive, () -> all(selected().getCognitiveDomain()));
    }

    @Override
    public boolean reveal(EObject object) {
        boolean mine = object instanceof Level level && rows().contains(level);
        if (mine) {
            select((Level) object);
        }
        return mine;
    }

    private String text(LocalizedText text) {
        return Wording.of(text, editing().reader());
    }

    private String all(LocalizedText text) {
        return Wordings.all(text, editing().reader());
    }
}
