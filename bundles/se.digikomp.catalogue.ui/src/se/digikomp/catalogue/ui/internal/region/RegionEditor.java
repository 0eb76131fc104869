package se.digikomp.catalogue.ui.internal.region;

import java.util.List;

import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.region.model.Region;

/** The editor of a region: its libraries and the cooperations they take part in. */
public final class RegionEditor extends ModelEditor {

    @Override
    protected List<EditorPage> pages(Editing file) {
        Region region = (Region) file.root();
        return List.of(new LibrariesPage(file, region), new CooperationsPage(file, region));
    }
}
