package se.digikomp.catalogue.ui.internal.region;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.Fields;
import se.digikomp.catalogue.ui.internal.editor.FieldsPage;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionPackage.Literals;

/** What a region is called, and how much it holds. */
final class RegionPage extends FieldsPage {

    private final Region region;

    RegionPage(Editing editing, Region region) {
        super(Messages.Page_overview, editing);
        this.region = region;
    }

    @Override
    protected void fill(Fields into) {
        into.heading(Messages.Region_heading);
        into.line(Messages.Field_name, () -> Wordings.orEmpty(region.getName()),
                words -> editing().type(region, Literals.REGION__NAME, words));
        into.line(Messages.Field_code, () -> Wordings.orEmpty(region.getCode()),
                words -> editing().type(region, Literals.REGION__CODE, words));
        into.shown(Messages.Field_contents, () -> NLS.bind(Messages.Region_contents, new Object[] {
                region.getMunicipalities().size(), region.getLibraries().size(), region.getCooperations().size() }));
        into.lines(Messages.Field_source, () -> Wordings.orEmpty(region.getSource()),
                words -> editing().type(region, Literals.REGION__SOURCE, words));
    }
}
