package se.digikomp.catalogue.ui.internal.training;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.catalogue.ui.internal.editor.ModelEditor;
import se.digikomp.catalogue.ui.internal.grid.PartsPage;
import se.digikomp.catalogue.ui.internal.grid.PartsPage.Parts;
import se.digikomp.training.model.TrainingCatalogue;

/** The editor of training packages, their modules and offers, and what they are meant to strengthen. */
public final class TrainingEditor extends ModelEditor {

    @Override
    protected List<EditorPage> pages(Editing file) {
        TrainingCatalogue training = (TrainingCatalogue) file.root();
        PackageGrids grids = new PackageGrids(file, training);
        return List.of(
                new PartsPage<>(Messages.Page_packages, "packages", file, grids.packages(),
                        selected -> List.of(
                                new Parts<>("modules",
                                        learning -> NLS.bind(Messages.Packages_modulesOf, file.label(learning)),
                                        grids.modules(selected)),
                                new Parts<>("offers",
                                        learning -> NLS.bind(Messages.Packages_offersOf, file.label(learning)),
                                        grids.offers(selected)))),
                new TrainingPage(file, training));
    }
}
