package se.digikomp.catalogue.ui.internal.region;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.catalogue.ui.internal.grid.PartsPage;
import se.digikomp.catalogue.ui.internal.grid.PartsPage.Half;
import se.digikomp.region.model.Region;

/** The editor of a region: its libraries with their staff numbers, and the cooperations they take part in. */
public final class RegionEditor extends ModelEditor {

    @Override
    protected List<EditorPage> pages(Editing file) {
        Region region = (Region) file.root();
        LibraryGrids libraries = new LibraryGrids(file, region);
        CooperationGrids cooperations = new CooperationGrids(file, region);
        return List.of(
                new PartsPage<>(Messages.Page_libraries, new Half<>("libraries", libraries.libraries()),
                        selected -> new Half<>("staff", libraries.staff(selected)),
                        library -> NLS.bind(Messages.Libraries_staffOf, library.getName())),
                new PartsPage<>(Messages.Page_cooperations, new Half<>("cooperations", cooperations.cooperations()),
                        selected -> new Half<>("memberships", cooperations.memberships(selected)),
                        cooperation -> NLS.bind(Messages.Cooperations_membersOf, cooperation.getName())));
    }
}
