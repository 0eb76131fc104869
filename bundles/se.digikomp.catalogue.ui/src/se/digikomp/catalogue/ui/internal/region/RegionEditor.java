package se.digikomp.catalogue.ui.internal.region;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.catalogue.ui.internal.grid.ListPage;
import se.digikomp.catalogue.ui.internal.grid.PartsPage;
import se.digikomp.catalogue.ui.internal.grid.PartsPage.Parts;
import se.digikomp.region.model.Region;

/**
 * The editor of a region: its libraries with their staff numbers, the cooperations they take part in, and its
 * municipalities.
 */
public final class RegionEditor extends ModelEditor {

    @Override
    protected List<EditorPage> pages(Editing file) {
        Region region = (Region) file.root();
        LibraryGrids libraries = new LibraryGrids(file, region);
        CooperationGrids cooperations = new CooperationGrids(file, region);
        return List.of(
                new PartsPage<>(Messages.Page_libraries, "libraries", file, libraries.libraries(),
                        selected -> List.of(new Parts<>("staff",
                                library -> NLS.bind(Messages.Libraries_staffOf, library.getName()),
                                libraries.staff(selected)))),
                new PartsPage<>(Messages.Page_cooperations, "cooperations", file, cooperations.cooperations(),
                        selected -> List.of(new Parts<>("memberships",
                                cooperation -> NLS.bind(Messages.Cooperations_membersOf, cooperation.getName()),
                                cooperations.memberships(selected)))),
                new ListPage<>(Messages.Page_municipalities, "municipalities", file, libraries.municipalities()),
                new RegionPage(file, region));
    }
}
